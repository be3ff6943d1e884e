"""V1EmailCampaignContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_content_tree import EmailContentTree
    from ..models.v1_variation_details import V1VariationDetails
    from ..overlays.operation import Schema

__all__ = ["V1EmailCampaignContent"]


@_define(kw_only=True)
class V1EmailCampaignContent(Model):
    """Content of an e-mail campaign: `email` alone, or per locale and variation. Subject, sender's name
    and `html_content` are needed unless a stored template gives them."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["content"],
        "properties": {
            "locales": {"type": "array", "items": {"type": "string"}},
            "variation_details": {"$ref": "V1VariationDetails"},
            "content": {"$ref": "EmailContentTree"},
        },
        "if": {"required": ["content"]},
        "then": {
            "properties": {
                "content": {
                    "minProperties": 1,
                    "properties": {
                        "email": {
                            "required": ["from_address", "reply_to_address"],
                            "if": {"not": {"required": ["custom_template_id"]}},
                            "then": {"required": ["subject", "sender_name", "html_content"]},
                        }
                    },
                    "additionalProperties": {
                        "additionalProperties": {
                            "properties": {
                                "email": {
                                    "required": ["from_address", "reply_to_address"],
                                    "if": {"not": {"required": ["custom_template_id"]}},
                                    "then": {"required": ["subject", "sender_name", "html_content"]},
                                }
                            }
                        }
                    },
                }
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "locales": "locales",
        "variation_details": "variation_details",
    }

    content: EmailContentTree
    """Either `email` alone, or per locale a map of variations; the key `default` is then needed."""
    locales: list[str] | Unset = UNSET
    """Locales that the content is given for; `default` may be among them."""
    variation_details: V1VariationDetails | Unset = UNSET
    """How the audience is split over the variations of an A/B test."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
