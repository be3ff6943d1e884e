"""EmailTemplateV1Details, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_template_v1_attachment import EmailTemplateV1Attachment
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1Details"]


@_define(kw_only=True)
class EmailTemplateV1Details(Model):
    """A template with its content."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"attachments": {"items": {"$ref": "EmailTemplateV1Attachment"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "template_id": "template_id",
        "template_name": "template_name",
        "template_content": "template_content",
        "subject": "subject",
        "attachments": "attachments",
        "source": "source",
        "sender_name": "sender_name",
        "editor": "editor",
        "created_date": "created_date",
        "updated_at": "updated_at",
        "updated_by": "updated_by",
    }

    status: str
    """`success`."""
    template_id: str
    """The server's id of the template."""
    template_name: str
    """Its name."""
    template_content: str
    """The HTML page."""
    subject: str | Unset = UNSET
    """Subject line; may be empty."""
    attachments: list[EmailTemplateV1Attachment] | Unset = UNSET
    """Attached files."""
    source: str | Unset = UNSET
    """Where it comes from."""
    sender_name: str | Unset = UNSET
    """Name of the sender."""
    editor: str | Unset = UNSET
    """Editor that opens it, `Froala Editor`."""
    created_date: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    updated_at: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    updated_by: str | Unset = UNSET
    """Who made or updated it last."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
