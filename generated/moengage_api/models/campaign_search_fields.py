"""CampaignSearchFields, a JSON object of the API."""

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

__all__ = ["CampaignSearchFields"]


@_define(kw_only=True)
class CampaignSearchFields(Model):
    """Filters that a campaign must all pass; within a list one value is enough."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "ids": {"type": "array", "items": {"type": "string"}},
            "channels": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": ["PUSH", "EMAIL", "SMS", "WHATSAPP", "FACEBOOK", "GOOGLE ADS", "CONNECTORS"],
                },
            },
            "created_by": {"type": "array", "items": {"type": "string", "format": "email"}},
            "created_date": {"$ref": "CampaignDateRange"},
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
            "version_number": {"type": "integer"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "ids": "ids",
        "channels": "channels",
        "created_by": "created_by",
        "created_date": "created_date",
        "campaign_delivery_type": "campaign_delivery_type",
        "name": "name",
        "status": "status",
        "tags": "tags",
        "version_number": "version_number",
    }

    ids: list[str] | Unset = UNSET
    """Campaign ids."""
    channels: list[CampaignChannel] | Unset = UNSET
    """Channels."""
    created_by: list[str] | Unset = UNSET
    """Addresses of the creators."""
    created_date: CampaignDateRange | Unset = UNSET
    """A span of creation times."""
    campaign_delivery_type: list[CampaignDeliveryType] | Unset = UNSET
    """Delivery types."""
    name: str | Unset = UNSET
    """Part of the name."""
    status: list[CampaignStatus] | Unset = UNSET
    """States. Drafts are listed only when DRAFT is among them."""
    tags: list[str] | Unset = UNSET
    """Labels."""
    version_number: int | Unset = UNSET
    """Version of the campaign, in workspaces with versioning; otherwise all versions are listed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
