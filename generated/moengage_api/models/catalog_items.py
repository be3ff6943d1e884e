"""CatalogItems, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.catalog_item import CatalogItem
    from ..overlays.operation import Schema

__all__ = ["CatalogItems"]


@_define(kw_only=True)
class CatalogItems(Model):
    """Items to add, 50 at most."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["items"],
        "properties": {
            "items": {"type": "array", "minItems": 1, "maxItems": 50, "items": {"$ref": "CatalogItem"}}
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"items": "items"}

    items: list[CatalogItem]
    """The new items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
