"""PushBasicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushPlatform
    from ..models.geofence import Geofence
    from ..models.platform_specific_details import PlatformSpecificDetails
    from ..overlays.operation import Schema

__all__ = ["PushBasicDetails"]


@_define(kw_only=True)
class PushBasicDetails(Model):
    """Name, labels and platforms of a push campaign. In V5 all of it may come after creation."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "business_event": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "team": {"type": "string"},
            "platforms": {
                "type": "array",
                "items": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS", "WEB"]},
            },
            "broadcast_live_activity_id": {"type": "string"},
            "geofences": {"$ref": "Geofence"},
            "send_to_triggered_platform_only": {"type": "boolean"},
            "platform_specific_details": {"$ref": "PlatformSpecificDetails"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "business_event": "business_event",
        "tags": "tags",
        "team": "team",
        "platforms": "platforms",
        "broadcast_live_activity_id": "broadcast_live_activity_id",
        "geofences": "geofences",
        "send_to_triggered_platform_only": "send_to_triggered_platform_only",
        "platform_specific_details": "platform_specific_details",
    }

    name: str | Unset = UNSET
    """Name in the dashboard."""
    business_event: str | Unset = UNSET
    """Business event that sets off a BUSINESS_EVENT_TRIGGERED campaign."""
    tags: list[str] | Unset = UNSET
    """Labels of the campaign."""
    team: str | Unset = UNSET
    """Team that owns the campaign."""
    platforms: list[PushPlatform] | Unset = UNSET
    """Platforms to send to. Publishing in V5 needs content for each of them."""
    broadcast_live_activity_id: str | Unset = UNSET
    """Id of the live activity that a BROADCAST_LIVE_ACTIVITY campaign starts."""
    geofences: Geofence | Unset = UNSET
    """The place that sets off a LOCATION_TRIGGERED campaign. Numbers travel as strings."""
    send_to_triggered_platform_only: bool | Unset = UNSET
    """Whether an event-triggered message goes only to the platform on which the event happened."""
    platform_specific_details: PlatformSpecificDetails | Unset = UNSET
    """Which devices of a platform are addressed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
