"""ActionFilter, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.action_execution import ActionExecution
    from ..models.action_time_range import ActionTimeRange
    from ..models.filter_group import FilterGroup
    from ..overlays.operation import Schema

__all__ = ["ActionFilter"]


@_define(kw_only=True)
class ActionFilter(Model):
    """Looks at whether, how often and when the user did an event."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["filter_type"],
        "properties": {
            "filter_type": {"type": "string", "const": "actions"},
            "action_name": {"type": "string"},
            "execution": {"$ref": "ActionExecution"},
            "primary_time_range": {"$ref": "ActionTimeRange"},
            "executed": {"type": "boolean"},
            "attributes": {"$ref": "FilterGroup"},
            "condition": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "filter_type": "filter_type",
        "action_name": "action_name",
        "execution": "execution",
        "primary_time_range": "primary_time_range",
        "executed": "executed",
        "attributes": "attributes",
        "condition": "condition",
    }

    filter_type: Literal["actions"] = "actions"
    """Marks a filter on an event."""
    action_name: str | Unset = UNSET
    """Name of the event."""
    execution: ActionExecution | Unset = UNSET
    """How often the event must have been done."""
    primary_time_range: ActionTimeRange | Unset = UNSET
    """When the event must have been done."""
    executed: bool | Unset = UNSET
    """True: the event was done; false: it was not."""
    attributes: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    condition: str | Unset = UNSET
    """In a trigger the fixed word `IF`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
