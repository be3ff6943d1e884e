"""DashboardList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dashboard_summary import DashboardSummary
    from ..overlays.operation import Schema

__all__ = ["DashboardList"]


@_define(kw_only=True)
class DashboardList(Model):
    """The public dashboards, all at once; private and archived ones are left out."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "DashboardSummary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str | Unset = UNSET
    """The vendor's id of this answer, a UUID."""
    type_: str | Unset = UNSET
    """Kind of the answer, `dashboard`."""
    data: list[DashboardSummary] | Unset = UNSET
    """The dashboards."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
