"""AndroidTimer, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import AndroidTimerEnd
    from ..overlays.operation import Schema

__all__ = ["AndroidTimer"]


@_define(kw_only=True)
class AndroidTimer(Model):
    """The countdown of TIMER and TIMER_WITH_PROGRESS_BAR."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "timer_ends_at": {
                "type": "string",
                "enum": ["DURATION", "SPECIFIC_TIME_USER_TIMEZONE", "SPECIFIC_TIME_CAMPAIGN_TIMEZONE"],
            },
            "specific_time": {"type": "string", "format": "local-date-time"},
            "time_period": {"type": "string"},
            "personalized_value": {"type": "boolean"},
            "duration_hour": {"type": "string"},
            "duration_minute": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "timer_ends_at": "timer_ends_at",
        "specific_time": "specific_time",
        "time_period": "time_period",
        "personalized_value": "personalized_value",
        "duration_hour": "duration_hour",
        "duration_minute": "duration_minute",
    }

    timer_ends_at: AndroidTimerEnd | Unset = UNSET
    """After a duration, or at a time in the user's or the campaign's zone."""
    specific_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    time_period: str | Unset = UNSET
    """Goes with the two SPECIFIC_TIME ends."""
    personalized_value: bool | Unset = UNSET
    """Whether the end is personalized."""
    duration_hour: str | Unset = UNSET
    """Hours of a DURATION, as a string."""
    duration_minute: str | Unset = UNSET
    """Minutes of a DURATION, as a string."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
