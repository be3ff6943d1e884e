"""ExportUsersRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.export_users_query import ExportUsersQuery
    from ..overlays.operation import Schema

__all__ = ["ExportUsersRequest"]


@_define(kw_only=True)
class ExportUsersRequest(Model):
    """Ask for the profiles of up to 20 users."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["data"],
        "properties": {"data": {"$ref": "ExportUsersQuery"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: ExportUsersQuery
    """Whom and what to export."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
