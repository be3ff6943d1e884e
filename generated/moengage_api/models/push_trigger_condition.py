"""PushTriggerCondition, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushTriggerDelay, TimeUnit, TriggerRelation
    from ..models.filter_group import FilterGroup
    from ..models.intelligent_delay import IntelligentDelay
    from ..overlays.operation import Schema

__all__ = ["PushTriggerCondition"]


@_define(kw_only=True)
class PushTriggerCondition(Model):
    """What sets off a triggered push campaign. Publishing in V5 needs at least one included filter for an
    event-triggered one, and no delay for a device-triggered one."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "included_filters": {"$ref": "FilterGroup"},
            "secondary_included_filters": {"$ref": "FilterGroup"},
            "trigger_delay_type": {"type": "string", "enum": ["DELAY", "ASAP", "INTELLIGENT_DELAY"]},
            "trigger_delay_value": {"type": "integer", "minimum": 0},
            "trigger_delay_granularity": {"type": "string", "enum": ["MINUTES", "HOURS", "DAYS"]},
            "trigger_relation": {"type": "string", "enum": ["BEFORE", "AFTER"]},
            "trigger_attr": {"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": True}]},
            "intelligent_delay_optimization": {"$ref": "IntelligentDelay"},
        },
        "if": {"required": ["trigger_delay_type"], "properties": {"trigger_delay_type": {"const": "DELAY"}}},
        "then": {"required": ["trigger_delay_value", "trigger_delay_granularity", "trigger_relation"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "included_filters": "included_filters",
        "secondary_included_filters": "secondary_included_filters",
        "trigger_delay_type": "trigger_delay_type",
        "trigger_delay_value": "trigger_delay_value",
        "trigger_delay_granularity": "trigger_delay_granularity",
        "trigger_relation": "trigger_relation",
        "trigger_attr": "trigger_attr",
        "intelligent_delay_optimization": "intelligent_delay_optimization",
    }

    included_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    secondary_included_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    trigger_delay_type: PushTriggerDelay | Unset = UNSET
    """Send at once, after a fixed delay, or after one chosen per user within a span."""
    trigger_delay_value: int | Unset = UNSET
    """Length of the delay."""
    trigger_delay_granularity: TimeUnit | Unset = UNSET
    """Unit of a span of time."""
    trigger_relation: TriggerRelation | Unset = UNSET
    """Whether the delay lies before or after the trigger."""
    trigger_attr: dict[str, Any] | str | Unset = UNSET
    """In V5 the fixed words `If Action`."""
    intelligent_delay_optimization: IntelligentDelay | Unset = UNSET
    """The span from which an INTELLIGENT_DELAY picks."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
