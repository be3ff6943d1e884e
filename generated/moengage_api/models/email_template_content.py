"""EmailTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateContent"]


@_define(kw_only=True)
class EmailTemplateContent(Model):
    """What an e-mail template says."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["email_content", "subject", "thumbnail_url", "sender_name"],
        "properties": {
            "email_content": {"type": "string", "minLength": 1},
            "subject": {"type": "string", "minLength": 1},
            "attachments": {
                "type": "array",
                "maxItems": 10,
                "items": {
                    "type": "string",
                    "pattern": "^https://.+\\.[a-zA-Z0-9]+$",
                    "not": {"pattern": "\\.(dmg|exe|xls|ddl|class|obj|int|gnt|o|so|lbr|net)$"},
                },
            },
            "thumbnail_url": {"type": "string", "minLength": 1},
            "sender_name": {"type": "string", "minLength": 1},
            "preview_text": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "email_content": "email_content",
        "subject": "subject",
        "thumbnail_url": "thumbnail_url",
        "sender_name": "sender_name",
        "attachments": "attachments",
        "preview_text": "preview_text",
    }

    email_content: str
    """The body as HTML; may be personalized."""
    subject: str
    """Subject line; may be personalized."""
    thumbnail_url: str
    """Picture of the template in the dashboard's list."""
    sender_name: str
    """Name of the sender."""
    attachments: list[str] | Unset = UNSET
    """Files to attach, each below 6 MB, together below 20 MB."""
    preview_text: str | Unset = UNSET
    """Text that mail programs show beside the subject."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
