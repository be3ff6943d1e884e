"""WeekdayOfMonth, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import Weekday, WeekOfMonth
    from ..overlays.operation import Schema

__all__ = ["WeekdayOfMonth"]


@_define(kw_only=True)
class WeekdayOfMonth(Model):
    """Weekdays of one week of the month, for instance the last Friday."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "week_granularity": {"type": "string", "enum": ["FIRST", "SECOND", "THIRD", "FOURTH", "LAST"]},
            "repeat_on_days_of_week": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                },
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "week_granularity": "week_granularity",
        "repeat_on_days_of_week": "repeat_on_days_of_week",
    }

    week_granularity: WeekOfMonth | Unset = UNSET
    """Which of the weekday's occurrences within the month."""
    repeat_on_days_of_week: list[Weekday] | Unset = UNSET
    """The weekdays meant."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
