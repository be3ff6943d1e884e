"""V1SmsCampaign, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_connector import CampaignConnector
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.enums import CampaignDeliveryType, V1CampaignStatus
    from ..models.scheduling_details import SchedulingDetails
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..models.v1_audience_limit import V1AudienceLimit
    from ..overlays.operation import Schema

__all__ = ["V1SmsCampaign"]


@_define(kw_only=True)
class V1SmsCampaign(Model):
    """An SMS campaign, which V1 only reads. The parts that depend on the channel are open."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "channel": {"const": "SMS"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "SchedulingDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "connector": {"$ref": "CampaignConnector"},
            "campaign_audience_limit": {"$ref": "V1AudienceLimit"},
        },
        "required": ["channel"],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaign_id",
        "status": "status",
        "channel": "channel",
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

    campaign_id: str
    """Its id."""
    status: V1CampaignStatus
    """State of a campaign: asked for in upper case, answered with one capital. RETIRED is an ended
    campaign that the system closed for good, STOPPED one that a person stopped."""
    channel: Literal["SMS"] = "SMS"
    """Marks an SMS campaign."""
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
    scheduling_details: SchedulingDetails | Unset = UNSET
    """The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
    `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic campaigns
    need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs `periodic_details`."""
    delivery_controls: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
    advanced: dict[str, Any] | Unset = UNSET
    """A component whose fields no page lists."""
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
    """Sender of the messages."""
    campaign_audience_limit: V1AudienceLimit | Unset = UNSET
    """Caps how many e-mails a campaign sends; the workspace needs the feature."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
