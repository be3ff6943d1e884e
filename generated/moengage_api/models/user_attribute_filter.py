"""UserAttributeFilter, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import AttributeDataType, AttributeOperator
    from ..overlays.operation import Schema

__all__ = ["UserAttributeFilter"]


@_define(kw_only=True)
class UserAttributeFilter(Model):
    """Compares a user attribute (below an action filter: an attribute of the event) with a value. Which
    operators go with which data type stands in "Create filter segment"."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["filter_type"],
        "properties": {
            "filter_type": {"type": "string", "const": "user_attributes"},
            "data_type": {"type": "string", "enum": ["string", "double", "datetime", "bool"]},
            "category": {"type": "string"},
            "name": {"type": "string"},
            "operator": {
                "type": "string",
                "enum": [
                    "is",
                    "exists",
                    "in",
                    "between",
                    "lessThan",
                    "greaterThan",
                    "contains",
                    "containsInTheFollowing",
                    "startWithInTheFollowing",
                    "endsWithInTheFollowing",
                    "inTheLast",
                    "on",
                    "before",
                    "after",
                    "inTheNext",
                    "today",
                ],
            },
            "value": {},
            "value1": {"anyOf": [{"type": "string"}, {"type": "number"}]},
            "case_sensitive": {"type": "boolean"},
            "negate": {"type": "boolean"},
            "is_dynamic_value": {"type": "boolean"},
            "project_name": {"type": "string"},
        },
        "allOf": [
            {
                "if": {"required": ["data_type"], "properties": {"data_type": {"const": "bool"}}},
                "then": {"properties": {"operator": {"enum": ["is", "exists"]}}},
            },
            {
                "if": {"required": ["data_type"], "properties": {"data_type": {"const": "double"}}},
                "then": {
                    "properties": {
                        "operator": {"enum": ["in", "between", "lessThan", "greaterThan", "exists"]}
                    }
                },
            },
            {
                "if": {"required": ["data_type"], "properties": {"data_type": {"const": "string"}}},
                "then": {
                    "properties": {
                        "operator": {
                            "enum": [
                                "is",
                                "in",
                                "contains",
                                "containsInTheFollowing",
                                "startWithInTheFollowing",
                                "endsWithInTheFollowing",
                                "exists",
                            ]
                        }
                    }
                },
            },
            {
                "if": {"required": ["data_type"], "properties": {"data_type": {"const": "datetime"}}},
                "then": {
                    "properties": {
                        "operator": {
                            "enum": [
                                "on",
                                "before",
                                "after",
                                "between",
                                "inTheLast",
                                "inTheNext",
                                "today",
                                "exists",
                            ]
                        }
                    }
                },
            },
            {
                "if": {"required": ["operator"], "properties": {"operator": {"const": "exists"}}},
                "then": {"not": {"required": ["value"]}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "filter_type": "filter_type",
        "data_type": "data_type",
        "category": "category",
        "name": "name",
        "operator": "operator",
        "value": "value",
        "value1": "value1",
        "case_sensitive": "case_sensitive",
        "negate": "negate",
        "is_dynamic_value": "is_dynamic_value",
        "project_name": "project_name",
    }

    filter_type: Literal["user_attributes"] = "user_attributes"
    """Marks a filter on an attribute."""
    data_type: AttributeDataType | Unset = UNSET
    """Type of the attribute's values."""
    category: str | Unset = UNSET
    """Group under which the dashboard lists the attribute; free text."""
    name: str | Unset = UNSET
    """Name of the attribute as the workspace stores it."""
    operator: AttributeOperator | Unset = UNSET
    """How the attribute is compared. `startWithInTheFollowing` has no `s`; it is the wire's spelling."""
    value: Any | Unset = UNSET
    """What to compare with: a string, number or boolean; a list for `in` and the `...InTheFollowing`
    operators; nothing for `exists`."""
    value1: float | str | Unset = UNSET
    """Upper bound of `between`, whose lower bound is `value`."""
    case_sensitive: bool | Unset = UNSET
    """Whether upper and lower case differ in the comparison."""
    negate: bool | Unset = UNSET
    """Turns the condition around."""
    is_dynamic_value: bool | Unset = UNSET
    """Whether `value` names an attribute of the business event that triggers the campaign."""
    project_name: str | Unset = UNSET
    """Project of the attribute; needed in workspaces with Portfolio."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
