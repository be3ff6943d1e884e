"""Geofence, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import GeofenceTrigger, TimeUnit
    from ..overlays.operation import Schema

__all__ = ["Geofence"]


@_define(kw_only=True)
class Geofence(Model):
    """The place that sets off a LOCATION_TRIGGERED campaign. Numbers travel as strings."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "name",
            "latitude",
            "longitude",
            "radius",
            "response_time_value",
            "response_time_granularity",
            "triggered_at",
        ],
        "properties": {
            "name": {"type": "string"},
            "latitude": {"type": "string"},
            "longitude": {"type": "string"},
            "radius": {"type": "string"},
            "dwell_time_value": {"type": "string"},
            "dwell_time_granularity": {"type": "string", "enum": ["MINUTES", "HOURS", "DAYS"]},
            "response_time_value": {"type": "string"},
            "response_time_granularity": {"type": "string", "enum": ["MINUTES", "HOURS", "DAYS"]},
            "triggered_at": {"type": "string", "enum": ["ENTRY", "EXIT", "dwell"]},
        },
        "if": {"required": ["triggered_at"], "properties": {"triggered_at": {"const": "dwell"}}},
        "then": {"required": ["dwell_time_value", "dwell_time_granularity"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "latitude": "latitude",
        "longitude": "longitude",
        "radius": "radius",
        "response_time_value": "response_time_value",
        "response_time_granularity": "response_time_granularity",
        "triggered_at": "triggered_at",
        "dwell_time_value": "dwell_time_value",
        "dwell_time_granularity": "dwell_time_granularity",
    }

    name: str
    """Name of the place."""
    latitude: str
    """Latitude of the centre in degrees."""
    longitude: str
    """Longitude of the centre in degrees."""
    radius: str
    """Radius in metres."""
    response_time_value: str
    """Within what time the device must report."""
    response_time_granularity: TimeUnit
    """Unit of a span of time."""
    triggered_at: GeofenceTrigger
    """Which move sets the campaign off. `dwell` is lower case on the wire."""
    dwell_time_value: str | Unset = UNSET
    """How long a user must stay; needed for `dwell`."""
    dwell_time_granularity: TimeUnit | Unset = UNSET
    """Unit of a span of time."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
