"""CatalogAttribute, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import CatalogAttributeType
    from ..overlays.operation import Schema

__all__ = ["CatalogAttribute"]


@_define(kw_only=True)
class CatalogAttribute(Model):
    """One attribute that items may have. It can never be changed or taken away."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "type"],
        "properties": {
            "name": {"type": "string"},
            "type": {"type": "string", "enum": ["string", "bool", "double", "datetime", "geopoint"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"name": "name", "type": "type_"}

    name: str
    """Name of the attribute."""
    type_: CatalogAttributeType
    """Type of an attribute. A `datetime` is ISO 8601 text with an offset, a `geopoint` the text
    "latitude,longitude"."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
