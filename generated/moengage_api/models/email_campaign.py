"""EmailCampaign, a JSON object of the API."""

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
    from ..models.campaign_connector import CampaignConnector
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.email_basic_details import EmailBasicDetails
    from ..models.email_campaign_content import EmailCampaignContent
    from ..models.email_delivery_controls import EmailDeliveryControls
    from ..models.email_trigger_condition import EmailTriggerCondition
    from ..models.enums import CampaignDeliveryType, CampaignStatus
    from ..models.resolved_schedule import ResolvedSchedule
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..overlays.operation import Schema

__all__ = ["EmailCampaign"]


@_define(kw_only=True)
class EmailCampaign(Model):
    """An e-mail campaign."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "channel": {"const": "EMAIL"},
            "basic_details": {"$ref": "EmailBasicDetails"},
            "campaign_content": {"$ref": "EmailCampaignContent"},
            "trigger_condition": {"$ref": "EmailTriggerCondition"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "ResolvedSchedule"},
            "delivery_controls": {"$ref": "EmailDeliveryControls"},
            "advanced": {"$ref": "AdvancedDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "connector": {"$ref": "CampaignConnector"},
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
        "connector": "connector",
        "campaign_audience_limit": "campaign_audience_limit",
    }

    id: str
    """Id of this version of the campaign."""
    campaign_id: str
    """Id that all versions of the campaign share."""
    status: CampaignStatus
    """State of a campaign."""
    channel: Literal["EMAIL"] = "EMAIL"
    """Marks an e-mail campaign."""
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
    basic_details: EmailBasicDetails | Unset = UNSET
    """Name, labels and kind of an e-mail campaign of V5. All of it may come after creation."""
    campaign_content: EmailCampaignContent | Unset = UNSET
    """Content of an e-mail campaign. Each locale must have content, and every locale besides `default`
    must stand in `locales`."""
    trigger_condition: EmailTriggerCondition | Unset = UNSET
    """What sets off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
    one included filter."""
    segmentation_details: SegmentationDetails | Unset = UNSET
    """Whom the campaign addresses."""
    scheduling_details: ResolvedSchedule | Unset = UNSET
    """The schedule as the server gives it back: a resolved view with names of its own beside those of the
    request."""
    delivery_controls: EmailDeliveryControls | Unset = UNSET
    """Caps and quiet hours of an e-mail campaign."""
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
    campaign_audience_limit: CampaignAudienceLimit | Unset = UNSET
    """Caps how many messages a campaign sends; the workspace needs the feature. One-time campaigns give
    only `limit`, others all three; live activities take none of it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
