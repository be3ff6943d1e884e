"""V1CampaignMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import CampaignChannel, CampaignDeliveryType, PushPlatform, V1CampaignStatus
    from ..models.reachability import Reachability
    from ..overlays.operation import Schema

__all__ = ["V1CampaignMeta"]


@_define(kw_only=True)
class V1CampaignMeta(Model):
    """A campaign in brief."""

    SCHEMA: ClassVar[Schema] = {"properties": {"reachability_details": {"$ref": "Reachability"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaign_id",
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
        "flow_id": "flow_id",
        "flow_name": "flow_name",
        "reachability_details": "reachability_details",
    }

    campaign_id: str
    """Its id."""
    channel: CampaignChannel | Unset = UNSET
    """Channel of a campaign. V5 creates PUSH and EMAIL only and reads the others."""
    platform: list[PushPlatform] | Unset = UNSET
    """Platforms of a push campaign; empty for the other channels."""
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
    campaign_status: V1CampaignStatus | Unset = UNSET
    """State of a campaign: asked for in upper case, answered with one capital. RETIRED is an ended
    campaign that the system closed for good, STOPPED one that a person stopped."""
    campaign_start_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    parent_campaign_id: str | Unset = UNSET
    """Periodic campaign that this one is a run of; only where children were asked for."""
    total_child_campaigns: int | Unset = UNSET
    """Number of runs; only on a periodic campaign that has them."""
    flow_id: str | Unset = UNSET
    """Flow that the campaign is a node of."""
    flow_name: str | Unset = UNSET
    """Name of that flow."""
    reachability_details: Reachability | Unset = UNSET
    """An estimate of the audience, kept for 24 hours."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
