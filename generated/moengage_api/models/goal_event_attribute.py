"""GoalEventAttribute, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import GoalAttributeType
    from ..overlays.operation import Schema

__all__ = ["GoalEventAttribute"]


@_define(kw_only=True)
class GoalEventAttribute(Model):
    """A condition on an attribute of the goal's event."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "condition": {"type": "string"},
            "data_type": {
                "type": "string",
                "enum": [
                    "STRING",
                    "DOUBLE",
                    "BOOL",
                    "NUMBER",
                    "GEOPOINT",
                    "DATETIME",
                    "ARRAY_DOUBLE",
                    "ARRAY_STRING",
                    "OBJECT",
                    "ARRAY_OBJECT",
                ],
            },
            "value": {"type": "string"},
            "value1": {"type": "string"},
            "negate": {"type": "boolean"},
            "value_type": {"type": "string"},
            "array_filter_type": {"type": "string"},
            "filters": {"type": "array", "items": {"type": "object", "additionalProperties": True}},
            "is_case_sensitive": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "condition": "condition",
        "data_type": "data_type",
        "value": "value",
        "value1": "value1",
        "negate": "negate",
        "value_type": "value_type",
        "array_filter_type": "array_filter_type",
        "filters": "filters",
        "is_case_sensitive": "is_case_sensitive",
    }

    name: str | Unset = UNSET
    """Name of the attribute."""
    condition: str | Unset = UNSET
    """Operator of the comparison."""
    data_type: GoalAttributeType | Unset = UNSET
    """Type of the goal attribute's values."""
    value: str | Unset = UNSET
    """What to compare with."""
    value1: str | Unset = UNSET
    """Upper bound where the operator takes two values."""
    negate: bool | Unset = UNSET
    """Turns the condition around."""
    value_type: str | Unset = UNSET
    """Kind of the value."""
    array_filter_type: str | Unset = UNSET
    """How the elements of a list must match."""
    filters: list[dict[str, Any]] | Unset = UNSET
    """Conditions on the members of an OBJECT or ARRAY_OBJECT; free in form."""
    is_case_sensitive: bool | Unset = UNSET
    """Whether upper and lower case differ in the comparison."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
