"""V1EmailCampaignTest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_connector import CampaignConnector
    from ..models.campaign_test_target import CampaignTestTarget
    from ..models.personalization_details import PersonalizationDetails
    from ..models.utm_params import UtmParams
    from ..models.v1_email_basic_details import V1EmailBasicDetails
    from ..models.v1_email_campaign_content import V1EmailCampaignContent
    from ..overlays.operation import Schema

__all__ = ["V1EmailCampaignTest"]


@_define(kw_only=True)
class V1EmailCampaignTest(Model):
    """An e-mail to test. An address that no user has gets it without personalization."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "request_id",
            "channel",
            "basic_details",
            "connector",
            "campaign_content",
            "test_campaign_meta",
        ],
        "properties": {
            "request_id": {"type": "string"},
            "channel": {"type": "string", "const": "EMAIL"},
            "basic_details": {"$ref": "V1EmailBasicDetails"},
            "connector": {"$ref": "CampaignConnector"},
            "campaign_content": {"$ref": "V1EmailCampaignContent"},
            "utm_params": {"$ref": "UtmParams"},
            "personalization_details": {"$ref": "PersonalizationDetails"},
            "test_campaign_meta": {"$ref": "CampaignTestTarget"},
        },
        "allOf": [
            {
                "if": {"required": ["connector"]},
                "then": {"properties": {"connector": {"required": ["connector_type", "connector_name"]}}},
            },
            {
                "if": {
                    "required": ["basic_details"],
                    "properties": {
                        "basic_details": {
                            "required": ["content_type"],
                            "properties": {"content_type": {"const": "TRANSACTIONAL"}},
                        }
                    },
                },
                "then": {
                    "properties": {
                        "campaign_content": {
                            "properties": {
                                "content": {
                                    "properties": {"email": {"not": {"required": ["gmail_annotations"]}}},
                                    "additionalProperties": {
                                        "additionalProperties": {
                                            "properties": {
                                                "email": {"not": {"required": ["gmail_annotations"]}}
                                            }
                                        }
                                    },
                                }
                            }
                        }
                    }
                },
            },
            {
                "if": {"required": ["test_campaign_meta"]},
                "then": {
                    "properties": {
                        "test_campaign_meta": {
                            "properties": {
                                "identifier": {"enum": ["EMAIL", "ID", "CUSTOM_SEGMENT", "MOBILE_NUMBER"]}
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
        "connector": "connector",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "utm_params": "utm_params",
        "personalization_details": "personalization_details",
    }

    channel: Literal["EMAIL"] = "EMAIL"
    """Marks an e-mail."""
    basic_details: V1EmailBasicDetails
    """Name, labels and kind of an e-mail campaign."""
    connector: CampaignConnector
    """The provider that sends the campaign's messages."""
    campaign_content: V1EmailCampaignContent
    """Content of an e-mail campaign: `email` alone, or per locale and variation. Subject, sender's name
    and `html_content` are needed unless a stored template gives them."""
    test_campaign_meta: CampaignTestTarget
    """Who gets the test, and which of a draft's messages."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    utm_params: UtmParams | Unset = UNSET
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""
    personalization_details: PersonalizationDetails | Unset = UNSET
    """Values that take the place of the recipients' own while the message is personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
