"""CatalogAttributesRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.catalog_attribute import CatalogAttribute
    from ..overlays.operation import Schema

__all__ = ["CatalogAttributesRequest"]


@_define(kw_only=True)
class CatalogAttributesRequest(Model):
    """Attributes to add. A catalog holds 50 at most."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["attributes"],
        "properties": {"attributes": {"type": "array", "items": {"$ref": "CatalogAttribute"}}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"attributes": "attributes"}

    attributes: list[CatalogAttribute]
    """The new attributes."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
