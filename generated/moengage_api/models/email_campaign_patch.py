"""EmailCampaignPatch, a JSON object of the API."""

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
    from ..models.connector import Connector
    from ..models.control_group_details import ControlGroupDetails
    from ..models.conversion_goal_details import ConversionGoalDetails
    from ..models.email_basic_details import EmailBasicDetails
    from ..models.email_campaign_content import EmailCampaignContent
    from ..models.email_delivery_controls import EmailDeliveryControls
    from ..models.email_trigger_condition import EmailTriggerCondition
    from ..models.enums import EmailDeliveryType
    from ..models.scheduling_details import SchedulingDetails
    from ..models.segmentation_details import SegmentationDetails
    from ..models.utm_params import UtmParams
    from ..overlays.operation import Schema

__all__ = ["EmailCampaignPatch"]


@_define(kw_only=True)
class EmailCampaignPatch(Model):
    """Components of an e-mail campaign to replace. Each one that is sent takes the place of the stored one
    as a whole; those left out stay."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "channel": {"type": "string", "const": "EMAIL"},
            "campaign_delivery_type": {
                "type": "string",
                "enum": ["ONE_TIME", "PERIODIC", "EVENT_TRIGGERED", "BUSINESS_EVENT_TRIGGERED"],
            },
            "updated_by": {"type": "string", "format": "email"},
            "basic_details": {"$ref": "EmailBasicDetails"},
            "connector": {"$ref": "Connector"},
            "trigger_condition": {"$ref": "EmailTriggerCondition"},
            "campaign_content": {"$ref": "EmailCampaignContent"},
            "segmentation_details": {"$ref": "SegmentationDetails"},
            "scheduling_details": {"$ref": "SchedulingDetails"},
            "delivery_controls": {"$ref": "EmailDeliveryControls"},
            "advanced": {"$ref": "AdvancedDetails"},
            "conversion_goal_details": {"$ref": "ConversionGoalDetails"},
            "control_group_details": {"$ref": "ControlGroupDetails"},
            "utm_params": {"$ref": "UtmParams"},
            "campaign_audience_limit": {"$ref": "CampaignAudienceLimit"},
        },
        "not": {"required": ["status"]},
        "if": {"required": ["advanced"]},
        "then": {
            "properties": {
                "advanced": {
                    "properties": {
                        "platform_level_priority": {
                            "properties": {
                                "ios_specific_priority": {
                                    "properties": {
                                        "interruption_level": {
                                            "enum": ["PASSIVE", "ACTIVE", "TIME_SENSITIVE", "CRITICAL"]
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "request_id": "request_id",
        "channel": "channel",
        "campaign_delivery_type": "campaign_delivery_type",
        "updated_by": "updated_by",
        "basic_details": "basic_details",
        "connector": "connector",
        "trigger_condition": "trigger_condition",
        "campaign_content": "campaign_content",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "delivery_controls": "delivery_controls",
        "advanced": "advanced",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
        "campaign_audience_limit": "campaign_audience_limit",
    }

    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    channel: Literal["EMAIL"] | Unset = UNSET
    """Must match the stored campaign."""
    campaign_delivery_type: EmailDeliveryType | Unset = UNSET
    """What makes an e-mail campaign go out."""
    updated_by: str | Unset = UNSET
    """Address of the dashboard user who updates it; otherwise the API key counts."""
    basic_details: EmailBasicDetails | Unset = UNSET
    """Name, labels and kind of an e-mail campaign of V5. All of it may come after creation."""
    connector: Connector | Unset = UNSET
    """The e-mail provider that sends, as set up in the workspace."""
    trigger_condition: EmailTriggerCondition | Unset = UNSET
    """What sets off a triggered e-mail campaign. Publishing an event-triggered one in V5 needs at least
    one included filter."""
    campaign_content: EmailCampaignContent | Unset = UNSET
    """Content of an e-mail campaign. Each locale must have content, and every locale besides `default`
    must stand in `locales`."""
    segmentation_details: SegmentationDetails | Unset = UNSET
    """Whom the campaign addresses."""
    scheduling_details: SchedulingDetails | Unset = UNSET
    """The schedule of a campaign. V1 takes its times as UTC and has neither `timezone` nor
    `geo_fence_timelimit`. V5 asks for more to publish than to save: one-time and periodic campaigns
    need a schedule, AT_FIXED_TIME and SEND_IN_BTS need `timezone`, PERIODIC needs `periodic_details`."""
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
    campaign_audience_limit: CampaignAudienceLimit | Unset = UNSET
    """Caps how many messages a campaign sends; the workspace needs the feature. One-time campaigns give
    only `limit`, others all three; live activities take none of it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
