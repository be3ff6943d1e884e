"""GeofenceTimeLimit, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import GeofenceSchedule
    from ..models.time_bounds import TimeBounds
    from ..overlays.operation import Schema

__all__ = ["GeofenceTimeLimit"]


@_define(kw_only=True)
class GeofenceTimeLimit(Model):
    """Hours in which a location-triggered campaign may notify. Other campaigns do not take it."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "notification_schedule": {"type": "string", "enum": ["ALWAYS", "LIMITED_TIME"]},
            "timebounds": {"type": "array", "items": {"$ref": "TimeBounds"}},
        },
        "if": {
            "required": ["notification_schedule"],
            "properties": {"notification_schedule": {"const": "LIMITED_TIME"}},
        },
        "then": {"required": ["timebounds"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "notification_schedule": "notification_schedule",
        "timebounds": "timebounds",
    }

    notification_schedule: GeofenceSchedule | Unset = UNSET
    """Whether a geofence notifies around the clock or only within its time bounds."""
    timebounds: list[TimeBounds] | Unset = UNSET
    """The allowed spans; needed for LIMITED_TIME."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
