"""OtherCampaign, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.advanced_details import AdvancedDetails
    from ..models.campaign_audience_limit import CampaignAudienceLimit
    from ..models.campaign_connector import CampaignConnector
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.enums import CampaignDeliveryType, CampaignStatus, OtherChannel
    from ..models.resolved_schedule import ResolvedSchedule
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..overlays.operation import Schema

__all__ = ["OtherCampaign"]


@_define(kw_only=True)
class OtherCampaign(Model):
    """A campaign of a channel that V5 only reads. The parts that depend on the channel are open."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "ResolvedSchedule"},
            "advanced": {"$ref": "AdvancedDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "connector": {"$ref": "CampaignConnector"},
            "campaign_audience_limit": {"$ref": "CampaignAudienceLimit"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "campaign_id": "campaign_id",
        "status": "status",
        "channel": "channel",
        "version_number": "version_number",
        "campaign_delivery_type": "campaign_delivery_type",
        "created_by": "created_by",
        "updated_by": "updated_by",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "sent_time": "sent_time",
        "flow_id": "flow_id",
        "flow_name": "flow_name",
        "parent_id": "parent_id",
        "basic_details": "basic_details",
        "campaign_content": "campaign_content",
        "trigger_condition": "trigger_condition",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "delivery_controls": "delivery_controls",
        "advanced": "advanced",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
        "connector": "connector",
        "sender_name": "sender_name",
        "campaign_audience_limit": "campaign_audience_limit",
    }

    id: str
    """Id of this version of the campaign."""
    campaign_id: str
    """Id that all versions of the campaign share."""
    status: CampaignStatus
    """State of a campaign."""
    channel: OtherChannel
    """A channel that V5 only reads."""
    version_number: int | Unset = UNSET
    """Number of this version."""
    campaign_delivery_type: CampaignDeliveryType | Unset = UNSET
    """What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY on iOS only."""
    created_by: str | Unset = UNSET
    """Address of the creator."""
    updated_by: str | Unset = UNSET
    """Address of whoever updated it last."""
    created_at: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    updated_at: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    sent_time: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    flow_id: str | Unset = UNSET
    """Flow that the campaign is a node of."""
    flow_name: str | Unset = UNSET
    """Name of that flow."""
    parent_id: str | Unset = UNSET
    """Periodic campaign that this one is a run of."""
    basic_details: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
    campaign_content: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
    trigger_condition: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
    segmentation_details: SegmentationDetails | Unset = UNSET
    """Whom the campaign addresses."""
    scheduling_details: ResolvedSchedule | Unset = UNSET
    """The schedule as the server gives it back: a resolved view with names of its own beside those of the
    request."""
    delivery_controls: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
    advanced: AdvancedDetails | Unset = UNSET
    """How long a push message lives, and its priority on each platform."""
    conversion_goal_details: ConversionGoalDetails | Unset = UNSET
    """What counts as success, and for how long after the message."""
    control_group_details: ControlGroupDetails | Unset = UNSET
    """Users who get no message, for comparison."""
    utm_params: UtmParams | Unset = UNSET
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""
    connector: CampaignConnector | Unset = UNSET
    """The provider that sends the campaign's messages."""
    sender_name: str | Unset = UNSET
    """Sender of an SMS campaign."""
    campaign_audience_limit: CampaignAudienceLimit | Unset = UNSET
    """Caps how many messages a campaign sends; the workspace needs the feature. One-time campaigns give
    only `limit`, others all three; live activities take none of it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
