"""DashboardFound, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dashboard import Dashboard
    from ..overlays.operation import Schema

__all__ = ["DashboardFound"]


@_define(kw_only=True)
class DashboardFound(Model):
    """A dashboard with its charts."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "Dashboard"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str | Unset = UNSET
    """The vendor's id of this answer, a UUID."""
    type_: str | Unset = UNSET
    """Kind of the answer, `dashboard`."""
    data: Dashboard | Unset = UNSET
    """A dashboard. Its own id is not repeated."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
