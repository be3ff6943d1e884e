"""V1PushCampaignTest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_test_target import CampaignTestTarget
    from ..models.personalization_details import PersonalizationDetails
    from ..models.push_basic_details import PushBasicDetails
    from ..models.v1_push_campaign_content import V1PushCampaignContent
    from ..overlays.operation import Schema

__all__ = ["V1PushCampaignTest"]


@_define(kw_only=True)
class V1PushCampaignTest(Model):
    """A push message to test."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "channel", "basic_details", "campaign_content", "test_campaign_meta"],
        "properties": {
            "request_id": {"type": "string"},
            "channel": {"type": "string", "const": "PUSH"},
            "basic_details": {"$ref": "PushBasicDetails"},
            "campaign_content": {"$ref": "V1PushCampaignContent"},
            "personalization_details": {"$ref": "PersonalizationDetails"},
            "test_campaign_meta": {"$ref": "CampaignTestTarget"},
        },
        "allOf": [
            {
                "if": {"required": ["basic_details"]},
                "then": {
                    "properties": {
                        "basic_details": {"required": ["name", "platforms", "platform_specific_details"]}
                    }
                },
            },
            {
                "if": {"required": ["test_campaign_meta"]},
                "then": {
                    "properties": {
                        "test_campaign_meta": {
                            "properties": {
                                "identifier": {
                                    "enum": [
                                        "USER_ATTRIBUTE_UNIQUE_ID",
                                        "USER_ATTRIBUTE_USER_EMAIL",
                                        "USER_ATTRIBUTE_USER_MOBILE",
                                        "MOE_GAID",
                                        "ADVERTISING_IDENTIFIER",
                                        "PUSH_ID",
                                        "CUSTOM_SEGMENT",
                                    ]
                                }
                            }
                        }
                    }
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "basic_details": "basic_details",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "personalization_details": "personalization_details",
    }

    channel: Literal["PUSH"] = "PUSH"
    """Marks a push message."""
    basic_details: PushBasicDetails
    """Name, labels and platforms of a push campaign. In V5 all of it may come after creation."""
    campaign_content: V1PushCampaignContent
    """Content of a push campaign: `push` alone, or per locale and variation. One platform is enough, also
    where the campaign names several."""
    test_campaign_meta: CampaignTestTarget
    """Who gets the test, and which of a draft's messages."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    personalization_details: PersonalizationDetails | Unset = UNSET
    """Values that take the place of the recipients' own while the message is personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
