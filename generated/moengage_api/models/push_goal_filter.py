"""PushGoalFilter, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushGoalOperator, PushGoalType
    from ..overlays.operation import Schema

__all__ = ["PushGoalFilter"]


@_define(kw_only=True)
class PushGoalFilter(Model):
    """A condition on an attribute of the goal's event. Operators on text: `is` to `not in the following`;
    on numbers: `is equal to` to `is not between`; on both: `exists`, `does not exist`, which take no
    value."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "filter", "type"],
        "properties": {
            "name": {"type": "string"},
            "filter": {
                "type": "string",
                "enum": [
                    "is",
                    "is not",
                    "contains",
                    "does not contain",
                    "starts with",
                    "does not start with",
                    "ends with",
                    "does not end with",
                    "in the following",
                    "not in the following",
                    "exists",
                    "does not exist",
                    "is equal to",
                    "is not equal to",
                    "is between",
                    "is not between",
                    "is less than",
                    "is greater than",
                ],
            },
            "value": {
                "anyOf": [
                    {"type": "string"},
                    {"type": "number"},
                    {"type": "array", "items": {"type": "string"}},
                ]
            },
            "type": {"type": "string", "enum": ["string", "numeric"]},
        },
        "allOf": [
            {
                "if": {
                    "required": ["filter"],
                    "properties": {"filter": {"enum": ["exists", "does not exist"]}},
                },
                "then": {"not": {"required": ["value"]}},
                "else": {"required": ["value"]},
            },
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "string"}}},
                "then": {
                    "properties": {
                        "filter": {
                            "enum": [
                                "is",
                                "is not",
                                "contains",
                                "does not contain",
                                "starts with",
                                "does not start with",
                                "ends with",
                                "does not end with",
                                "in the following",
                                "not in the following",
                                "exists",
                                "does not exist",
                            ]
                        },
                        "value": {"type": ["string", "array"]},
                    }
                },
                "else": {
                    "properties": {
                        "filter": {
                            "enum": [
                                "is equal to",
                                "is not equal to",
                                "is greater than",
                                "is less than",
                                "is between",
                                "is not between",
                                "exists",
                                "does not exist",
                            ]
                        }
                    }
                },
            },
            {
                "if": {
                    "required": ["filter"],
                    "properties": {"filter": {"enum": ["in the following", "not in the following"]}},
                },
                "then": {"properties": {"value": {"type": "array"}}},
                "else": {"properties": {"value": {"type": ["string", "number"]}}},
            },
            {
                "if": {
                    "required": ["filter"],
                    "properties": {"filter": {"enum": ["is between", "is not between"]}},
                },
                "then": {
                    "properties": {
                        "value": {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?,-?[0-9]+(\\.[0-9]+)?$"}
                    }
                },
            },
            {
                "if": {
                    "required": ["filter"],
                    "properties": {
                        "filter": {
                            "enum": ["is equal to", "is not equal to", "is greater than", "is less than"]
                        }
                    },
                },
                "then": {"properties": {"value": {"type": "number"}}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "filter": "filter_",
        "type": "type_",
        "value": "value",
    }

    name: str
    """Name of the attribute."""
    filter_: PushGoalOperator
    """How the attribute is compared."""
    type_: PushGoalType
    """Type of the attribute; `numeric` covers fractions."""
    value: float | list[str] | str | Unset = UNSET
    """What to compare with. Text or a number; a list for the two `in the following`; for the two `between`
    both bounds in one text, joined by a comma."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
