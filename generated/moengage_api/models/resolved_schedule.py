"""ResolvedSchedule, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.best_time_details import BestTimeDetails
    from ..models.geofence_time_limit import GeofenceTimeLimit
    from ..models.periodic_details import PeriodicDetails
    from ..models.user_timezone_details import UserTimezoneDetails
    from ..overlays.operation import Schema

__all__ = ["ResolvedSchedule"]


@_define(kw_only=True)
class ResolvedSchedule(Model):
    """The schedule as the server gives it back: a resolved view with names of its own beside those of the
    request."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "periodic_details": {"$ref": "PeriodicDetails"},
            "bts_details": {"$ref": "BestTimeDetails"},
            "user_timezone_details": {"$ref": "UserTimezoneDetails"},
            "geo_fence_timelimit": {"$ref": "GeofenceTimeLimit"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "delivery_type": "delivery_type",
        "schedule_time": "schedule_time",
        "time_zone": "time_zone",
        "frequency": "frequency",
        "start_time": "start_time",
        "expiry_time": "expiry_time",
        "timezone": "timezone",
        "periodic_details": "periodic_details",
        "bts_details": "bts_details",
        "user_timezone_details": "user_timezone_details",
        "geo_fence_timelimit": "geo_fence_timelimit",
    }

    delivery_type: str | Unset = UNSET
    """How it is sent, for instance SCHEDULED or ASAP; an open set."""
    schedule_time: str | Unset = UNSET
    """When sending begins; of a periodic campaign a time of day."""
    time_zone: str | Unset = UNSET
    """Zone of the times."""
    frequency: str | Unset = UNSET
    """Rhythm of a periodic campaign."""
    start_time: str | Unset = UNSET
    """Begin as it was sent."""
    expiry_time: str | Unset = UNSET
    """End of a recurring or triggered campaign."""
    timezone: str | Unset = UNSET
    """Zone as it was sent."""
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
