"""CampaignMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import CampaignChannel, CampaignDeliveryType, CampaignStatus, PushPlatform
    from ..models.reachability import Reachability
    from ..overlays.operation import Schema

__all__ = ["CampaignMeta"]


@_define(kw_only=True)
class CampaignMeta(Model):
    """A campaign in brief."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"reachability_details": {"anyOf": [{"$ref": "Reachability"}, {}]}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaign_id",
        "version_number": "version_number",
        "channel": "channel",
        "platform": "platform",
        "created_by": "created_by",
        "campaign_delivery_type": "campaign_delivery_type",
        "campaign_name": "campaign_name",
        "campaign_team": "campaign_team",
        "campaign_tags": "campaign_tags",
        "campaign_status": "campaign_status",
        "campaign_start_time": "campaign_start_time",
        "parent_campaign_id": "parent_campaign_id",
        "total_child_campaigns": "total_child_campaigns",
        "rejection_comment": "rejection_comment",
        "reachability_details": "reachability_details",
    }

    campaign_id: str | Unset = UNSET
    """Id that all versions of the campaign share."""
    version_number: int | Unset = UNSET
    """Number of this version."""
    channel: CampaignChannel | Unset = UNSET
    """Channel of a campaign. V5 creates PUSH and EMAIL only and reads the others."""
    platform: list[PushPlatform] | Unset = UNSET
    """Platforms of a push campaign; empty for e-mail."""
    created_by: str | Unset = UNSET
    """Address of the creator."""
    campaign_delivery_type: CampaignDeliveryType | Unset = UNSET
    """What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY on iOS only."""
    campaign_name: str | Unset = UNSET
    """Name in the dashboard."""
    campaign_team: str | Unset = UNSET
    """Team that owns the campaign."""
    campaign_tags: list[str] | Unset = UNSET
    """Labels of the campaign."""
    campaign_status: CampaignStatus | Unset = UNSET
    """State of a campaign."""
    campaign_start_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    parent_campaign_id: str | Unset = UNSET
    """Periodic campaign that this one is a run of."""
    total_child_campaigns: int | Unset = UNSET
    """Number of runs of a periodic campaign."""
    rejection_comment: str | Unset = UNSET
    """Why an approver turned the draft down; only while it is a draft."""
    reachability_details: Reachability | None | Unset = UNSET
    """How many users the campaign would reach. Only for scheduled one-time, business-event- and event-
    triggered campaigns, otherwise null; computed once a day."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
