"""EmailContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_attachment import EmailAttachment
    from ..models.enums import EmailEditor
    from ..models.gmail_annotations import GmailAnnotations
    from ..overlays.operation import Schema

__all__ = ["EmailContent"]


@_define(kw_only=True)
class EmailContent(Model):
    """An e-mail. Its body is either `html_content` or a stored template; with a template, subject, preview
    text and sender's name may be left out. Where both are given, V5 refuses the e-mail and V1 takes the
    template. Publishing in V5 needs a verified `from_address`."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "subject": {"type": "string"},
            "preview_text": {"type": "string"},
            "sender_name": {"type": "string"},
            "from_address": {"type": "string", "format": "email"},
            "reply_to_address": {"type": "string", "format": "email"},
            "cc_ids": {"type": "array", "items": {"type": "string", "format": "email"}},
            "bcc_ids": {"type": "array", "items": {"type": "string", "format": "email"}},
            "html_content": {"type": "string"},
            "email_editor": {"type": "string", "enum": ["Froala Editor", "Ace Editor"]},
            "custom_template_id": {"type": "string"},
            "custom_template_version": {"type": "integer"},
            "attachments": {"type": "array", "items": {"$ref": "EmailAttachment"}},
            "gmail_annotations": {"$ref": "GmailAnnotations"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "subject": "subject",
        "preview_text": "preview_text",
        "sender_name": "sender_name",
        "from_address": "from_address",
        "reply_to_address": "reply_to_address",
        "cc_ids": "cc_ids",
        "bcc_ids": "bcc_ids",
        "html_content": "html_content",
        "email_editor": "email_editor",
        "custom_template_id": "custom_template_id",
        "custom_template_version": "custom_template_version",
        "attachments": "attachments",
        "gmail_annotations": "gmail_annotations",
    }

    subject: str | Unset = UNSET
    """Subject line; may be personalized."""
    preview_text: str | Unset = UNSET
    """Text that mail programs show beside the subject."""
    sender_name: str | Unset = UNSET
    """Name of the sender."""
    from_address: str | Unset = UNSET
    """Address of the sender."""
    reply_to_address: str | Unset = UNSET
    """Address for replies."""
    cc_ids: list[str] | Unset = UNSET
    """Addresses that get a copy."""
    bcc_ids: list[str] | Unset = UNSET
    """Addresses that get a hidden copy."""
    html_content: str | Unset = UNSET
    """Body as HTML; may be personalized."""
    email_editor: EmailEditor | Unset = UNSET
    """Dashboard editor that opens the e-mail; only `Ace Editor` has to be sent."""
    custom_template_id: str | Unset = UNSET
    """Id of a stored e-mail template."""
    custom_template_version: int | Unset = UNSET
    """Version of that template."""
    attachments: list[EmailAttachment] | Unset = UNSET
    """Files to attach."""
    gmail_annotations: GmailAnnotations | Unset = UNSET
    """A logo beside the e-mail in Gmail's promotions tab, with either a deal card or a carousel of
    products. Promotional campaigns only."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
