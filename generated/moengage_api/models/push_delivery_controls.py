"""PushDeliveryControls, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PushDeliveryControls"]


@_define(kw_only=True)
class PushDeliveryControls(Model):
    """Caps, quiet hours and queueing of a push campaign. Several fields belong to certain delivery types;
    V5 looks at them when the campaign is published. V1 has neither queueing nor the switch for the
    global minimum delay."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "bypass_dnd": {"type": "boolean"},
            "campaign_throttle_rpm": {"type": "integer"},
            "count_for_frequency_capping": {"type": "boolean"},
            "ignore_frequency_capping": {"type": "boolean"},
            "minimum_delay_between_two_notification_in_hour": {"type": "integer"},
            "max_time_to_show_message_of_same_camapign": {"type": "string"},
            "expiry_time_of_sync_data_in_hour": {"type": "string"},
            "send_message_in_offline_mode": {"type": "boolean"},
            "send_limit_value": {"type": "string"},
            "send_limit_granularity_in_hours": {"type": "string"},
            "ignore_global_minimum_delay": {"type": "boolean"},
            "queuing_enabled": {"type": "boolean"},
            "queue_duration": {"type": "integer", "minimum": 0, "maximum": 48},
        },
        "allOf": [
            {
                "if": {"required": ["queuing_enabled"], "properties": {"queuing_enabled": {"const": True}}},
                "then": {"properties": {"queue_duration": {"minimum": 1}}},
            },
            {
                "if": {"required": ["queuing_enabled"], "properties": {"queuing_enabled": {"const": False}}},
                "then": {"properties": {"queue_duration": {"maximum": 0}}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "bypass_dnd": "bypass_dnd",
        "campaign_throttle_rpm": "campaign_throttle_rpm",
        "count_for_frequency_capping": "count_for_frequency_capping",
        "ignore_frequency_capping": "ignore_frequency_capping",
        "minimum_delay_between_two_notification_in_hour": "minimum_delay_between_two_notification_in_hour",
        "max_time_to_show_message_of_same_camapign": "max_time_to_show_message_of_same_camapign",
        "expiry_time_of_sync_data_in_hour": "expiry_time_of_sync_data_in_hour",
        "send_message_in_offline_mode": "send_message_in_offline_mode",
        "send_limit_value": "send_limit_value",
        "send_limit_granularity_in_hours": "send_limit_granularity_in_hours",
        "ignore_global_minimum_delay": "ignore_global_minimum_delay",
        "queuing_enabled": "queuing_enabled",
        "queue_duration": "queue_duration",
    }

    bypass_dnd: bool | Unset = UNSET
    """Ignore quiet hours. Needed for event-triggered campaigns."""
    campaign_throttle_rpm: int | Unset = UNSET
    """Most messages a minute. Not for device-, location- or event-triggered campaigns."""
    count_for_frequency_capping: bool | Unset = UNSET
    """Whether the message counts towards the user's cap."""
    ignore_frequency_capping: bool | Unset = UNSET
    """Whether the message is sent to a user who reached the cap."""
    minimum_delay_between_two_notification_in_hour: int | Unset = UNSET
    """Hours between two messages of an event- or device-triggered campaign to one user."""
    max_time_to_show_message_of_same_camapign: str | Unset = UNSET
    """How often a device-triggered message shows at most; the misspelt name is the wire's."""
    expiry_time_of_sync_data_in_hour: str | Unset = UNSET
    """Hours for which a device keeps a device-triggered campaign after syncing."""
    send_message_in_offline_mode: bool | Unset = UNSET
    """Whether a device-triggered message shows while the device is offline."""
    send_limit_value: str | Unset = UNSET
    """Most messages of a location-triggered campaign in the span below."""
    send_limit_granularity_in_hours: str | Unset = UNSET
    """Span of `send_limit_value`, in hours."""
    ignore_global_minimum_delay: bool | Unset = UNSET
    """Whether an event-triggered message ignores the workspace's pause between messages."""
    queuing_enabled: bool | Unset = UNSET
    """Whether messages that caps hold back wait in a queue. Not for device- and location-triggered
    campaigns."""
    queue_duration: int | Unset = UNSET
    """Hours a message waits: 1 to 48 with queuing, 0 without."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
