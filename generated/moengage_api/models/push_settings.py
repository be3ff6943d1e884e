"""PushSettings, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import BooleanText, PushIosDevices
    from ..models.push_lifetime import PushLifetime
    from ..models.push_priorities import PushPriorities
    from ..overlays.operation import Schema

__all__ = ["PushSettings"]


@_define(kw_only=True)
class PushSettings(Model):
    """Lifetime, caps, speed and priority of a push."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "ttl": {"$ref": "PushLifetime"},
            "ignoreFC": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]},
            "countFC": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]},
            "notificationPrioritySettings": {"$ref": "PushPriorities"},
            "pushAmp+": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]},
            "preCacheSegment": {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]
            },
            "campaignThrottleTime": {"type": "integer", "minimum": 1, "maximum": 360},
            "campaignThrottleRpm": {"type": "integer"},
            "useJinjaPersonalization": {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]
            },
            "ignoreMinimumDelay": {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]
            },
            "inboxExpiry": {"type": "integer"},
            "iOSTargetDevice": {
                "type": "string",
                "enum": [
                    "apns_device_default_push",
                    "apns_device_provisional_push",
                    "apns_device_non_provisional_push",
                ],
            },
            "deliverWhenActive": {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]
            },
            "bypassDND": {"type": "boolean"},
            "sendAtHighPriority": {
                "anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["true", "false"]}]
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "ttl": "ttl",
        "ignoreFC": "ignore_fc",
        "countFC": "count_fc",
        "notificationPrioritySettings": "notification_priority_settings",
        "pushAmp+": "push_amp",
        "preCacheSegment": "pre_cache_segment",
        "campaignThrottleTime": "campaign_throttle_time",
        "campaignThrottleRpm": "campaign_throttle_rpm",
        "useJinjaPersonalization": "use_jinja_personalization",
        "ignoreMinimumDelay": "ignore_minimum_delay",
        "inboxExpiry": "inbox_expiry",
        "iOSTargetDevice": "i_os_target_device",
        "deliverWhenActive": "deliver_when_active",
        "bypassDND": "bypass_dnd",
        "sendAtHighPriority": "send_at_high_priority",
    }

    ttl: PushLifetime | Unset = UNSET
    """For how many minutes delivery is tried; 2,160 (36 hours) where absent, 0: once. iOS has no such
    setting."""
    ignore_fc: bool | BooleanText | Unset = UNSET
    """Send although the user reached the cap; false where absent."""
    count_fc: bool | BooleanText | Unset = UNSET
    """Count towards the user's cap; has a meaning only with `ignoreFC`."""
    notification_priority_settings: PushPriorities | Unset = UNSET
    """Priority on each platform. These keys are in mixed case, unlike those of the payload."""
    push_amp: bool | BooleanText | Unset = UNSET
    """Use Push Amp Plus too."""
    pre_cache_segment: bool | BooleanText | Unset = UNSET
    """Look up the audience beforehand, for `later` and `periodic`; the request should come two hours
    ahead."""
    campaign_throttle_time: int | Unset = UNSET
    """Minutes that sending may take."""
    campaign_throttle_rpm: int | Unset = UNSET
    """Most messages a minute, at most 250,000 for personalized ones; goes before `campaignThrottleTime`.
    Without both the workspace's own figure counts, then 100,000."""
    use_jinja_personalization: bool | BooleanText | Unset = UNSET
    """Read the texts as Jinja templates."""
    ignore_minimum_delay: bool | BooleanText | Unset = UNSET
    """Ignore the workspace's pause between messages."""
    inbox_expiry: int | Unset = UNSET
    """Hours that the message stays in the inbox."""
    i_os_target_device: PushIosDevices | Unset = UNSET
    """Which iOS devices are addressed, by the kind of permission."""
    deliver_when_active: bool | BooleanText | Unset = UNSET
    """Show the message only while the user is in the app; false where absent."""
    bypass_dnd: bool | Unset = UNSET
    """Ignore quiet hours."""
    send_at_high_priority: bool | BooleanText | Unset = UNSET
    """Send with high priority; `notificationPrioritySettings` has replaced it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
