"""PushTargetUsers, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushComparison, PushUserAttribute
    from ..overlays.operation import Schema

__all__ = ["PushTargetUsers"]


@_define(kw_only=True)
class PushTargetUsers(Model):
    """Picks users by an attribute; at most 100 of those that match get the push."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["attribute", "comparisonParameter", "attributeValue"],
        "properties": {
            "attribute": {
                "anyOf": [
                    {
                        "type": "string",
                        "enum": [
                            "USER_ATTRIBUTE_UNIQUE_ID",
                            "USER_ATTRIBUTE_USER_EMAIL",
                            "USER_ATTRIBUTE_USER_MOBILE",
                            "MOE_GAID",
                            "ADVERTISING_IDENTIFIER",
                            "PUSH_ID",
                        ],
                    },
                    {"type": "string"},
                ]
            },
            "comparisonParameter": {"type": "string", "enum": ["is", "in"]},
            "attributeValue": {
                "anyOf": [{"type": "string"}, {"type": "array", "maxItems": 50, "items": {"type": "string"}}]
            },
            "isCustom": {"type": "boolean"},
        },
        "allOf": [
            {
                "if": {"required": ["isCustom"], "properties": {"isCustom": {"const": True}}},
                "else": {
                    "properties": {
                        "attribute": {
                            "type": "string",
                            "enum": [
                                "USER_ATTRIBUTE_UNIQUE_ID",
                                "USER_ATTRIBUTE_USER_EMAIL",
                                "USER_ATTRIBUTE_USER_MOBILE",
                                "MOE_GAID",
                                "ADVERTISING_IDENTIFIER",
                                "PUSH_ID",
                            ],
                        }
                    }
                },
            },
            {
                "if": {"properties": {"comparisonParameter": {"const": "is"}}},
                "then": {"properties": {"attributeValue": {"type": "string"}}},
                "else": {"properties": {"attributeValue": {"type": "array"}}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "attribute": "attribute",
        "comparisonParameter": "comparison_parameter",
        "attributeValue": "attribute_value",
        "isCustom": "is_custom",
    }

    attribute: PushUserAttribute | str
    """The attribute; any name with `isCustom`, otherwise one of the listed ones."""
    comparison_parameter: PushComparison
    """Equal to one value, or to any of several."""
    attribute_value: list[str] | str
    """One value for `is`, up to 50 for `in`."""
    is_custom: bool | Unset = UNSET
    """Whether `attribute` is one of your own."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
