"""PushCampaignTest, a JSON object of the API."""

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
    from ..models.push_campaign_content import PushCampaignContent
    from ..overlays.operation import Schema

__all__ = ["PushCampaignTest"]


@_define(kw_only=True)
class PushCampaignTest(Model):
    """A push message to test. Nothing of it is stored."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["channel", "campaign_content", "test_campaign_meta"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "channel": {"type": "string", "const": "PUSH"},
            "basic_details": {"$ref": "PushBasicDetails"},
            "campaign_content": {"$ref": "PushCampaignContent"},
            "personalization_details": {"$ref": "PersonalizationDetails"},
            "test_campaign_meta": {"$ref": "CampaignTestTarget"},
        },
        "not": {"required": ["draft_id"]},
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
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "basic_details": "basic_details",
        "personalization_details": "personalization_details",
    }

    channel: Literal["PUSH"] = "PUSH"
    """Marks a push message."""
    campaign_content: PushCampaignContent
    """Content of a push campaign. Each locale must have content, and every locale besides `default` must
    stand in `locales`."""
    test_campaign_meta: CampaignTestTarget
    """Who gets the test, and which of a draft's messages."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    basic_details: PushBasicDetails | Unset = UNSET
    """Name, labels and platforms of a push campaign. In V5 all of it may come after creation."""
    personalization_details: PersonalizationDetails | Unset = UNSET
    """Values that take the place of the recipients' own while the message is personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
