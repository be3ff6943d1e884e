"""PushCampaign, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.advanced_details import AdvancedDetails
    from ..models.campaign_audience_limit import CampaignAudienceLimit
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.enums import CampaignDeliveryType, CampaignStatus
    from ..models.push_basic_details import PushBasicDetails
    from ..models.push_campaign_content import PushCampaignContent
    from ..models.push_delivery_controls import PushDeliveryControls
    from ..models.push_trigger_condition import PushTriggerCondition
    from ..models.resolved_schedule import ResolvedSchedule
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..overlays.operation import Schema

__all__ = ["PushCampaign"]


@_define(kw_only=True)
class PushCampaign(Model):
    """A push campaign."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "channel": {"const": "PUSH"},
            "basic_details": {"$ref": "PushBasicDetails"},
            "campaign_content": {"$ref": "PushCampaignContent"},
            "trigger_condition": {"$ref": "PushTriggerCondition"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "ResolvedSchedule"},
            "delivery_controls": {"$ref": "PushDeliveryControls"},
            "advanced": {"$ref": "AdvancedDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "campaign_audience_limit": {"$ref": "CampaignAudienceLimit"},
        },
        "required": ["channel"],
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
        "campaign_audience_limit": "campaign_audience_limit",
    }

    id: str
    """Id of this version of the campaign."""
    campaign_id: str
    """Id that all versions of the campaign share."""
    status: CampaignStatus
    """State of a campaign."""
    channel: Literal["PUSH"] = "PUSH"
    """Marks a push campaign."""
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
    basic_details: PushBasicDetails | Unset = UNSET
    """Name, labels and platforms of a push campaign. In V5 all of it may come after creation."""
    campaign_content: PushCampaignContent | Unset = UNSET
    """Content of a push campaign. Each locale must have content, and every locale besides `default` must
    stand in `locales`."""
    trigger_condition: PushTriggerCondition | Unset = UNSET
    """What sets off a triggered push campaign. Publishing in V5 needs at least one included filter for an
    event-triggered one, and no delay for a device-triggered one."""
    segmentation_details: SegmentationDetails | Unset = UNSET
    """Whom the campaign addresses."""
    scheduling_details: ResolvedSchedule | Unset = UNSET
    """The schedule as the server gives it back: a resolved view with names of its own beside those of the
    request."""
    delivery_controls: PushDeliveryControls | Unset = UNSET
    """Caps, quiet hours and queueing of a push campaign. Several fields belong to certain delivery types;
    V5 looks at them when the campaign is published. V1 has neither queueing nor the switch for the
    global minimum delay."""
    advanced: AdvancedDetails | Unset = UNSET
    """How long a push message lives, and its priority on each platform."""
    conversion_goal_details: ConversionGoalDetails | Unset = UNSET
    """What counts as success, and for how long after the message."""
    control_group_details: ControlGroupDetails | Unset = UNSET
    """Users who get no message, for comparison."""
    utm_params: UtmParams | Unset = UNSET
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""
    campaign_audience_limit: CampaignAudienceLimit | Unset = UNSET
    """Caps how many messages a campaign sends; the workspace needs the feature. One-time campaigns give
    only `limit`, others all three; live activities take none of it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
