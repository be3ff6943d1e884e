"""CatalogItem, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CatalogItem"]


@_define(kw_only=True)
class CatalogItem(Model):
    """An item. Beside the four fields below it may have every attribute of the catalog, as a field of the
    same name."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["id", "title", "link", "image_link"],
        "properties": {
            "id": {"type": "string"},
            "title": {"type": "string"},
            "link": {"type": "string"},
            "image_link": {"type": "string"},
        },
        "additionalProperties": True,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "title": "title",
        "link": "link",
        "image_link": "image_link",
    }

    id: str
    """Your own id of the item; new in the catalog."""
    title: str
    """Name of the item."""
    link: str
    """Address of the item's page."""
    image_link: str
    """Address of its picture."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
