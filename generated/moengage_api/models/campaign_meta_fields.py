"""CampaignMetaFields, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_date_range import CampaignDateRange
    from ..models.enums import CampaignChannel, CampaignDeliveryType, CampaignStatus
    from ..overlays.operation import Schema

__all__ = ["CampaignMetaFields"]


@_define(kw_only=True)
class CampaignMetaFields(Model):
    """Filters that a campaign must all pass; within a list one value is enough."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "id": {"type": "string"},
            "channels": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": ["PUSH", "EMAIL", "SMS", "WHATSAPP", "FACEBOOK", "GOOGLE ADS", "CONNECTORS"],
                },
            },
            "created_by": {"type": "array", "items": {"type": "string", "format": "email"}},
            "created_date": {"$ref": "CampaignDateRange"},
            "delivery_type": {
                "type": "string",
                "enum": [
                    "ONE_TIME",
                    "PERIODIC",
                    "EVENT_TRIGGERED",
                    "BUSINESS_EVENT_TRIGGERED",
                    "DEVICE_TRIGGERED",
                    "LOCATION_TRIGGERED",
                    "BROADCAST_LIVE_ACTIVITY",
                ],
            },
            "campaign_delivery_type": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "ONE_TIME",
                        "PERIODIC",
                        "EVENT_TRIGGERED",
                        "BUSINESS_EVENT_TRIGGERED",
                        "DEVICE_TRIGGERED",
                        "LOCATION_TRIGGERED",
                        "BROADCAST_LIVE_ACTIVITY",
                    ],
                },
            },
            "name": {"type": "string"},
            "status": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "DRAFT",
                        "SCHEDULED",
                        "ACTIVE",
                        "SENDING",
                        "PAUSED",
                        "SENT",
                        "STOPPED",
                        "ARCHIVED",
                    ],
                },
            },
            "tags": {"type": "array", "items": {"type": "string"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "channels": "channels",
        "created_by": "created_by",
        "created_date": "created_date",
        "delivery_type": "delivery_type",
        "campaign_delivery_type": "campaign_delivery_type",
        "name": "name",
        "status": "status",
        "tags": "tags",
    }

    id: str | Unset = UNSET
    """Campaign id."""
    channels: list[CampaignChannel] | Unset = UNSET
    """Channels."""
    created_by: list[str] | Unset = UNSET
    """Addresses of the creators."""
    created_date: CampaignDateRange | Unset = UNSET
    """A span of creation times."""
    delivery_type: CampaignDeliveryType | Unset = UNSET
    """What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY on iOS only."""
    campaign_delivery_type: list[CampaignDeliveryType] | Unset = UNSET
    """Delivery types; prefer `delivery_type`."""
    name: str | Unset = UNSET
    """Part of the name."""
    status: list[CampaignStatus] | Unset = UNSET
    """States; without it campaigns in all states are listed."""
    tags: list[str] | Unset = UNSET
    """Labels."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
