"""BusinessEventAttribute, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import BusinessEventAttributeType
    from ..overlays.operation import Schema

__all__ = ["BusinessEventAttribute"]


@_define(kw_only=True)
class BusinessEventAttribute(Model):
    """An attribute of a business event."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["attribute_name", "attribute_data_type"],
        "properties": {
            "attribute_name": {"type": "string"},
            "attribute_data_type": {"type": "string", "enum": ["string", "int", "float", "array", "date"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "attribute_name": "attribute_name",
        "attribute_data_type": "attribute_data_type",
    }

    attribute_name: str
    """Name of the attribute."""
    attribute_data_type: BusinessEventAttributeType
    """Type of an attribute; case matters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
