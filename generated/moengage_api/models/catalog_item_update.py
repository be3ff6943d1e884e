"""CatalogItemUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CatalogItemUpdate"]


@_define(kw_only=True)
class CatalogItemUpdate(Model):
    """What changes about one item."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["id", "attributes"],
        "properties": {
            "id": {"type": "string"},
            "attributes": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "attributes": "attributes"}

    id: str
    """Your own id of the item."""
    attributes: dict[str, Any]
    """New values by name of the attribute. Others keep theirs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
