"""CatalogItemsFound, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stored_catalog_item import StoredCatalogItem
    from ..overlays.operation import Schema

__all__ = ["CatalogItemsFound"]


@_define(kw_only=True)
class CatalogItemsFound(Model):
    """The items that were asked for; recommendations answer with the like."""

    SCHEMA: ClassVar[Schema] = {"properties": {"items": {"items": {"$ref": "StoredCatalogItem"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"items": "items"}

    items: list[StoredCatalogItem] | Unset = UNSET
    """The items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
