"""ExperienceFetch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import DayName, HourOfDay
    from ..models.experience_user import ExperienceUser
    from ..overlays.operation import Schema

__all__ = ["ExperienceFetch"]


@_define(kw_only=True)
class ExperienceFetch(Model):
    """Which experiences, for whom and in which circumstances. Further fields of your own are signals of
    the session under their names, for instance `utm_medium`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "identifiers": {"$ref": "ExperienceUser"},
            "experience_key": {"type": "array", "items": {"type": "string"}},
            "DAY_OF_THE_WEEK": {
                "type": "string",
                "enum": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
            },
            "TIME_OF_THE_DAY": {
                "type": "string",
                "enum": [
                    "00",
                    "01",
                    "02",
                    "03",
                    "04",
                    "05",
                    "06",
                    "07",
                    "08",
                    "09",
                    "10",
                    "11",
                    "12",
                    "13",
                    "14",
                    "15",
                    "16",
                    "17",
                    "18",
                    "19",
                    "20",
                    "21",
                    "22",
                    "23",
                ],
            },
            "USER_IP_ADDRESS": {"type": "string"},
            "USER_AGENT": {"type": "string"},
        },
        "additionalProperties": True,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "experience_key": "experience_key",
        "DAY_OF_THE_WEEK": "day_of_the_week",
        "TIME_OF_THE_DAY": "time_of_the_day",
        "USER_IP_ADDRESS": "user_ip_address",
        "USER_AGENT": "user_agent",
    }

    identifiers: ExperienceUser | Unset = UNSET
    """The user. Without one that is known, experiences for everyone come."""
    experience_key: list[str] | Unset = UNSET
    """Experiences to fetch; of more than 25 the first 25. Without it all that fit the user, and without a
    user all that are meant for everyone."""
    day_of_the_week: DayName | Unset = UNSET
    """Day of the week; case matters."""
    time_of_the_day: HourOfDay | Unset = UNSET
    """Hour of the day in two digits."""
    user_ip_address: str | Unset = UNSET
    """Address of the user, from which the place follows."""
    user_agent: str | Unset = UNSET
    """User-Agent of the browser, from which the kind of device follows."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
