"""PushDelivery, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushDeliveryType
    from ..overlays.operation import Schema

__all__ = ["PushDelivery"]


@_define(kw_only=True)
class PushDelivery(Model):
    """When to send. `soon` needs nothing else, `later` a date and a time, `periodic` a time and an end."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["soon", "later", "periodic"]},
            "date": {"type": "string", "pattern": "^(0?[1-9]|1[0-2])/(0?[1-9]|[12][0-9]|3[01])/[0-9]{4}$"},
            "time": {"type": "string", "pattern": "^(0?[1-9]|1[0-2]):[0-5][0-9] ?[AaPp][Mm]$"},
            "endDate": {"type": "string", "pattern": "^(0?[1-9]|1[0-2])/(0?[1-9]|[12][0-9]|3[01])/[0-9]{4}$"},
            "repeatAfter": {"type": "string", "pattern": "^[1-9][0-9]{0,3}$"},
            "timezone": {"type": "string"},
        },
        "allOf": [
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "later"}}},
                "then": {"required": ["date", "time"]},
            },
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "periodic"}}},
                "then": {"required": ["endDate", "time"]},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "date": "date",
        "time": "time",
        "endDate": "end_date",
        "repeatAfter": "repeat_after",
        "timezone": "timezone",
    }

    type_: PushDeliveryType
    """At once, at a set time, or again and again."""
    date: str | Unset = UNSET
    """Day of `later`: MM/DD/YYYY."""
    time: str | Unset = UNSET
    """Time of `later` and `periodic` on the 12-hour clock: HH:MM AM or PM."""
    end_date: str | Unset = UNSET
    """Last day of `periodic`: MM/DD/YYYY."""
    repeat_after: str | Unset = UNSET
    """Days between two runs, as text, for `periodic`; one where absent."""
    timezone: str | Unset = UNSET
    """IANA name of the zone of date and time; old names such as Asia/Calcutta are taken too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
