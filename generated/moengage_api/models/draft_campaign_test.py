"""DraftCampaignTest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_test_target import CampaignTestTarget
    from ..models.enums import DraftChannel
    from ..models.personalization_details import PersonalizationDetails
    from ..overlays.operation import Schema

__all__ = ["DraftCampaignTest"]


@_define(kw_only=True)
class DraftCampaignTest(Model):
    """A test of a saved draft: one message for each platform, locale and variation, unless the target
    narrows them."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["draft_id", "test_campaign_meta"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "draft_id": {"type": "string"},
            "channel": {"type": "string", "enum": ["PUSH", "EMAIL"]},
            "personalization_details": {"$ref": "PersonalizationDetails"},
            "test_campaign_meta": {"$ref": "CampaignTestTarget"},
        },
        "not": {"required": ["campaign_content"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "draft_id": "draft_id",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "channel": "channel",
        "personalization_details": "personalization_details",
    }

    draft_id: str
    """Id of the draft."""
    test_campaign_meta: CampaignTestTarget
    """Who gets the test, and which of a draft's messages."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    channel: DraftChannel | Unset = UNSET
    """Channel of the draft; must agree with it where given."""
    personalization_details: PersonalizationDetails | Unset = UNSET
    """Values that take the place of the recipients' own while the message is personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
