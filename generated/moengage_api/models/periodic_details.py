"""PeriodicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import SendingFrequency, Weekday
    from ..models.weekday_of_month import WeekdayOfMonth
    from ..overlays.operation import Schema

__all__ = ["PeriodicDetails"]


@_define(kw_only=True)
class PeriodicDetails(Model):
    """How a periodic campaign repeats."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "sending_frequency": {"type": "string", "enum": ["DAILY", "WEEKLY", "MONTHLY"]},
            "repeat_frequency": {"type": "integer"},
            "no_of_occurences": {"type": "integer"},
            "repeat_on_date_of_month": {"type": "array", "items": {"type": "integer"}},
            "repeat_on_days_of_week": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                },
            },
            "repeat_on_days_of_week_for_month": {"type": "array", "items": {"$ref": "WeekdayOfMonth"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "sending_frequency": "sending_frequency",
        "repeat_frequency": "repeat_frequency",
        "no_of_occurences": "no_of_occurences",
        "repeat_on_date_of_month": "repeat_on_date_of_month",
        "repeat_on_days_of_week": "repeat_on_days_of_week",
        "repeat_on_days_of_week_for_month": "repeat_on_days_of_week_for_month",
    }

    sending_frequency: SendingFrequency | Unset = UNSET
    """Unit of a periodic campaign's rhythm."""
    repeat_frequency: int | Unset = UNSET
    """Every how many days, weeks or months."""
    no_of_occurences: int | Unset = UNSET
    """How many times in all; spelled with one r on the wire."""
    repeat_on_date_of_month: list[int] | Unset = UNSET
    """Days of the month on which a monthly campaign runs."""
    repeat_on_days_of_week: list[Weekday] | Unset = UNSET
    """Days on which a weekly campaign runs."""
    repeat_on_days_of_week_for_month: list[WeekdayOfMonth] | Unset = UNSET
    """Weekdays counted within the month on which a monthly campaign runs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
