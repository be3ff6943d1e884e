"""ExportedUser, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.exported_user_attributes import ExportedUserAttributes
    from ..overlays.operation import Schema

__all__ = ["ExportedUser"]


@_define(kw_only=True)
class ExportedUser(Model):
    """One user that was found."""

    SCHEMA: ClassVar[Schema] = {"properties": {"user_attributes": {"$ref": "ExportedUserAttributes"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"user_attributes": "user_attributes"}

    user_attributes: ExportedUserAttributes | Unset = UNSET
    """Attribute name -> value, the vendor's id included; more than was asked for is possible."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
