"""EmailCampaignTest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_test_target import CampaignTestTarget
    from ..models.connector import Connector
    from ..models.email_basic_details import EmailBasicDetails
    from ..models.email_campaign_content import EmailCampaignContent
    from ..models.personalization_details import PersonalizationDetails
    from ..overlays.operation import Schema

__all__ = ["EmailCampaignTest"]


@_define(kw_only=True)
class EmailCampaignTest(Model):
    """An e-mail to test. Nothing of it is stored."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["channel", "basic_details", "connector", "campaign_content", "test_campaign_meta"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "channel": {"type": "string", "const": "EMAIL"},
            "basic_details": {"$ref": "EmailBasicDetails"},
            "connector": {"$ref": "Connector"},
            "campaign_content": {"$ref": "EmailCampaignContent"},
            "personalization_details": {"$ref": "PersonalizationDetails"},
            "test_campaign_meta": {"$ref": "CampaignTestTarget"},
        },
        "not": {"required": ["draft_id"]},
        "if": {"required": ["test_campaign_meta"]},
        "then": {
            "properties": {
                "test_campaign_meta": {
                    "properties": {"identifier": {"enum": ["EMAIL", "ID", "MOBILE_NUMBER", "CUSTOM_SEGMENT"]}}
                }
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "basic_details": "basic_details",
        "connector": "connector",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "personalization_details": "personalization_details",
    }

    channel: Literal["EMAIL"] = "EMAIL"
    """Marks an e-mail."""
    basic_details: EmailBasicDetails
    """Name, labels and kind of an e-mail campaign of V5. All of it may come after creation."""
    connector: Connector
    """The e-mail provider that sends, as set up in the workspace."""
    campaign_content: EmailCampaignContent
    """Content of an e-mail campaign. Each locale must have content, and every locale besides `default`
    must stand in `locales`."""
    test_campaign_meta: CampaignTestTarget
    """Who gets the test, and which of a draft's messages."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    personalization_details: PersonalizationDetails | Unset = UNSET
    """Values that take the place of the recipients' own while the message is personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
