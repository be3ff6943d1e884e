"""ArchivalRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import (
        ArchivalCampaignType,
        ArchivalChannel,
        ArchivalDeliveryType,
        ArchivalEvent,
        ArchivalPlatform,
    )
    from ..overlays.operation import Schema

__all__ = ["ArchivalRequest"]


@_define(kw_only=True)
class ArchivalRequest(Model):
    """Names one message to one user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "user_id",
            "delivery_type",
            "campaign_type",
            "campaign_channel",
            "sent_epoch_time",
            "campaign_id",
            "event_name",
            "platform",
        ],
        "properties": {
            "user_id": {"type": "string"},
            "delivery_type": {
                "type": "string",
                "enum": [
                    "ONE_TIME",
                    "PERIODIC",
                    "EVENT_TRIGGERED",
                    "LOCATION_TRIGGERED",
                    "DEVICE_TRIGGERED",
                    "API_TRIGGERED",
                    "BUSINESS_EVENT_TRIGGERED",
                ],
            },
            "campaign_type": {
                "type": "string",
                "enum": [
                    "General Push Campaign",
                    "Autotrigger Campaign",
                    "Geo-fencing Campaign",
                    "Business Event Trigger Push Campaign",
                    "sms",
                    "SMS",
                    "Business Event Trigger SMS Campaign",
                    "Email Campaign",
                    "Email Triggers",
                    "Business Event Trigger Email Campaign",
                    "Inform Email",
                    "Inform SMS",
                    "Inform Push",
                ],
            },
            "campaign_channel": {"type": "string", "enum": ["EMAIL", "SMS", "PUSH", "FLOWS"]},
            "sent_epoch_time": {"type": "integer", "format": "epoch-seconds"},
            "campaign_id": {"type": "string"},
            "event_name": {
                "type": "string",
                "enum": [
                    "Email Sent",
                    "SMS Sent",
                    "Notification Sent iOS",
                    "Notification Received Android",
                    "Notification Received Web",
                ],
            },
            "platform": {
                "type": "string",
                "check": "platform",
                "enum": ["IOS", "ANDROID", "WEB", "EMAIL", "SMS", "MWEB"],
            },
            "event_id": {"type": "string"},
        },
        "if": {
            "required": ["campaign_type"],
            "properties": {"campaign_type": {"enum": ["Inform Email", "Inform SMS", "Inform Push"]}},
        },
        "then": {"required": ["event_id"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "user_id": "user_id",
        "delivery_type": "delivery_type",
        "campaign_type": "campaign_type",
        "campaign_channel": "campaign_channel",
        "sent_epoch_time": "sent_epoch_time",
        "campaign_id": "campaign_id",
        "event_name": "event_name",
        "platform": "platform",
        "event_id": "event_id",
    }

    user_id: str
    """Id of the user."""
    delivery_type: ArchivalDeliveryType
    """What made the campaign go out."""
    campaign_type: ArchivalCampaignType
    """Kind of campaign: push, then SMS (`sms` or `SMS`), then e-mail, then alerts."""
    campaign_channel: ArchivalChannel
    """Channel; FLOWS for messages of flows, alerts by what they were sent as."""
    sent_epoch_time: datetime.datetime | int
    """When it was sent, in epoch seconds."""
    campaign_id: str
    """Id of the campaign or alert."""
    event_name: ArchivalEvent
    """The event that sending left on the user's profile. Others have no copies."""
    platform: ArchivalPlatform
    """Where the message went; MWEB goes with the event of WEB."""
    event_id: str | Unset = UNSET
    """The event's moe_event_id, where the message uses attributes of the event that set it off; for alerts
    (`Inform ...`) their moe_transaction_id."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
