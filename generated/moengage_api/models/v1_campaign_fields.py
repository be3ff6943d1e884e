"""V1CampaignFields, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.creation_dates import CreationDates
    from ..models.enums import CampaignChannel, CampaignDeliveryType, V1CampaignStatus
    from ..overlays.operation import Schema

__all__ = ["V1CampaignFields"]


@_define(kw_only=True)
class V1CampaignFields(Model):
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
            "created_date": {"$ref": "CreationDates"},
            "delivery_type": {
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
                        "SCHEDULED",
                        "ACTIVE",
                        "PAUSED",
                        "SENT",
                        "STOPPED",
                        "RETIRED",
                        "ARCHIVED",
                        "Scheduled",
                        "Active",
                        "Paused",
                        "Sent",
                        "Stopped",
                        "Retired",
                        "Archived",
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
        "name": "name",
        "status": "status",
        "tags": "tags",
    }

    id: str | Unset = UNSET
    """Campaign id."""
    channels: list[CampaignChannel] | Unset = UNSET
    """Channels: PUSH, EMAIL and SMS in a search in full, all of them in one in brief."""
    created_by: list[str] | Unset = UNSET
    """Addresses of the creators."""
    created_date: CreationDates | Unset = UNSET
    """A span of creation days, both included. A search in brief needs both ends."""
    delivery_type: list[CampaignDeliveryType] | Unset = UNSET
    """Delivery types."""
    name: str | Unset = UNSET
    """Name of the campaign."""
    status: list[V1CampaignStatus] | Unset = UNSET
    """States, in upper case; no campaign of a search in full is RETIRED."""
    tags: list[str] | Unset = UNSET
    """Labels."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
