"""ActionTimeRange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ActionPeriodUnit, ActionTimeComparison, ActionTimeKind
    from ..overlays.operation import Schema

__all__ = ["ActionTimeRange"]


@_define(kw_only=True)
class ActionTimeRange(Model):
    """When the event must have been done."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "value_type", "value", "period_unit"],
        "properties": {
            "type": {"type": "string", "enum": ["on", "inTheLast", "before", "after", "between"]},
            "value_type": {"type": "string", "enum": ["absolute", "relative_past"]},
            "value": {"type": "string"},
            "value1": {"type": "string"},
            "period_unit": {"type": "string", "enum": ["days", "weeks", "months"]},
        },
        "if": {"required": ["type"], "properties": {"type": {"const": "between"}}},
        "then": {"required": ["value1"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "value_type": "value_type",
        "value": "value",
        "period_unit": "period_unit",
        "value1": "value1",
    }

    type_: ActionTimeComparison
    """How the time of the event is compared."""
    value_type: ActionTimeKind
    """Whether the range names moments, or counts back from now."""
    value: str
    """A moment in ISO 8601 with milliseconds and Z (absolute), or a whole number of `period_unit` as text
    (relative_past)."""
    period_unit: ActionPeriodUnit
    """Unit of a relative time."""
    value1: str | Unset = UNSET
    """End of `between`, whose begin is `value`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
