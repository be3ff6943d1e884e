"""ExportUsersResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.exported_users import ExportedUsers
    from ..overlays.operation import Schema

__all__ = ["ExportUsersResult"]


@_define(kw_only=True)
class ExportUsersResult(Model):
    """The profiles that were found, and the identifiers that were not."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "ExportedUsers"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "data": "data", "type": "type_"}

    status: str
    """`success`."""
    data: ExportedUsers
    """Either list may be empty."""
    type_: str | Unset = UNSET
    """`export_users`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
