"""SchedulingDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.best_time_details import BestTimeDetails
    from ..models.enums import DeliveryTiming
    from ..models.geofence_time_limit import GeofenceTimeLimit
    from ..models.periodic_details import PeriodicDetails
    from ..models.user_timezone_details import UserTimezoneDetails
    from ..overlays.operation import Schema

__all__ = ["SchedulingDetails"]


@_define(kw_only=True)
class SchedulingDetails(Model):
    """The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
    `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic campaigns
    need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs `periodic_details`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "delivery_type": {
                "type": "string",
                "enum": ["ASAP", "AT_FIXED_TIME", "SEND_IN_BTS", "SEND_IN_USER_TIMEZONE"],
            },
            "start_time": {"type": "string", "format": "local-date-time"},
            "expiry_time": {"type": "string", "format": "local-date-time"},
            "timezone": {"type": "string"},
            "periodic_details": {"$ref": "PeriodicDetails"},
            "bts_details": {"$ref": "BestTimeDetails"},
            "user_timezone_details": {"$ref": "UserTimezoneDetails"},
            "geo_fence_timelimit": {"$ref": "GeofenceTimeLimit"},
        },
        "allOf": [
            {
                "if": {
                    "required": ["delivery_type"],
                    "properties": {"delivery_type": {"const": "SEND_IN_BTS"}},
                },
                "then": {"required": ["bts_details"]},
            },
            {
                "if": {
                    "required": ["delivery_type"],
                    "properties": {"delivery_type": {"const": "SEND_IN_USER_TIMEZONE"}},
                },
                "then": {"required": ["user_timezone_details"]},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "delivery_type": "delivery_type",
        "start_time": "start_time",
        "expiry_time": "expiry_time",
        "timezone": "timezone",
        "periodic_details": "periodic_details",
        "bts_details": "bts_details",
        "user_timezone_details": "user_timezone_details",
        "geo_fence_timelimit": "geo_fence_timelimit",
    }

    delivery_type: DeliveryTiming | Unset = UNSET
    """At once, at a set time, at each user's best time, or at a set time in each user's zone."""
    start_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    expiry_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    timezone: str | Unset = UNSET
    """IANA name of the zone in which the times are read, for instance Asia/Kolkata."""
    periodic_details: PeriodicDetails | Unset = UNSET
    """How a periodic campaign repeats."""
    bts_details: BestTimeDetails | Unset = UNSET
    """Sending at the hour at which each user reacts best (best time to send)."""
    user_timezone_details: UserTimezoneDetails | Unset = UNSET
    """Sending at the same wall-clock time in each user's own zone."""
    geo_fence_timelimit: GeofenceTimeLimit | Unset = UNSET
    """Hours in which a location-triggered campaign may notify. Other campaigns do not take it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
