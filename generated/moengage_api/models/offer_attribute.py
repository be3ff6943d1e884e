"""OfferAttribute, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import OfferAttributeType
    from ..models.offer_attribute_value import OfferAttributeValue
    from ..overlays.operation import Schema

__all__ = ["OfferAttribute"]


@_define(kw_only=True)
class OfferAttribute(Model):
    """Values of an attribute that the workspace defines for offers."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["offering_attribute_id", "selected_values"],
        "properties": {
            "offering_attribute_id": {"type": "string"},
            "offering_attribute_name": {"type": "string"},
            "type": {"type": "string", "enum": ["FIXED", "DYNAMIC"]},
            "selected_values": {"type": "array", "minItems": 1, "items": {"$ref": "OfferAttributeValue"}},
        },
        "allOf": [
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "DYNAMIC"}}},
                "then": {
                    "properties": {
                        "selected_values": {
                            "maxItems": 1,
                            "items": {"properties": {"score": {"type": "null"}}},
                        }
                    }
                },
            },
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "FIXED"}}},
                "then": {
                    "properties": {
                        "selected_values": {
                            "items": {"required": ["score"], "properties": {"score": {"type": "integer"}}}
                        }
                    }
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "offering_attribute_id": "offering_attribute_id",
        "selected_values": "selected_values",
        "offering_attribute_name": "offering_attribute_name",
        "type": "type_",
    }

    offering_attribute_id: str
    """Id of the attribute."""
    selected_values: list[OfferAttributeValue]
    """Values among the attribute's options: one if DYNAMIC, as many as the attribute allows if FIXED."""
    offering_attribute_name: str | Unset = UNSET
    """Its name."""
    type_: OfferAttributeType | Unset = UNSET
    """Whether the scores of the values are given (FIXED) or found (DYNAMIC)."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
