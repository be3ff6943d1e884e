"""FilterGroup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.action_filter import ActionFilter
    from ..models.custom_segment_filter import CustomSegmentFilter
    from ..models.enums import FilterJoin
    from ..models.user_attribute_filter import UserAttributeFilter
    from ..overlays.operation import Schema

__all__ = ["FilterGroup"]


@_define(kw_only=True)
class FilterGroup(Model):
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "filter_operator": {"type": "string", "enum": ["and", "or"]},
            "filters": {
                "type": "array",
                "items": {
                    "oneOf": [
                        {"$ref": "UserAttributeFilter"},
                        {"$ref": "ActionFilter"},
                        {"$ref": "CustomSegmentFilter"},
                    ]
                },
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"filter_operator": "filter_operator", "filters": "filters"}

    filter_operator: FilterJoin | Unset = UNSET
    """Whether a user must pass every filter of the group (and) or at least one (or)."""
    filters: list[ActionFilter | CustomSegmentFilter | UserAttributeFilter] | Unset = UNSET
    """The filters of the group, in any order."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
