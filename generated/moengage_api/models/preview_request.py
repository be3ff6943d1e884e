"""PreviewRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_campaign_content import EmailCampaignContent
    from ..models.enums import PreviewChannel
    from ..models.preview_user import PreviewUser
    from ..models.push_campaign_content import PushCampaignContent
    from ..overlays.operation import Schema

__all__ = ["PreviewRequest"]


@_define(kw_only=True)
class PreviewRequest(Model):
    """Content to render for one user. Only this content counts, no draft is read."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "channel", "user_identification", "campaign_content"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "channel": {"type": "string", "enum": ["PUSH", "EMAIL", "SMS"]},
            "user_identification": {"$ref": "PreviewUser"},
            "event_attributes": {"type": "object", "additionalProperties": {"type": "string"}},
            "campaign_content": {
                "anyOf": [
                    {"$ref": "PushCampaignContent"},
                    {"$ref": "EmailCampaignContent"},
                    {"type": "object", "additionalProperties": True},
                ]
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "user_identification": "user_identification",
        "campaign_content": "campaign_content",
        "request_id": "request_id",
        "event_attributes": "event_attributes",
    }

    channel: PreviewChannel
    """Channel whose content is previewed."""
    user_identification: PreviewUser
    """The user for whom the content is rendered."""
    campaign_content: dict[str, Any] | EmailCampaignContent | PushCampaignContent
    """Content of a campaign of any channel. No page lists the fields of an SMS."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    event_attributes: dict[str, str] | Unset = UNSET
    """Attributes of the triggering event, by name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
