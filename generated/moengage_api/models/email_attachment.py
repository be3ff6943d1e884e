"""EmailAttachment, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import EmailAttachmentType
    from ..overlays.operation import Schema

__all__ = ["EmailAttachment"]


@_define(kw_only=True)
class EmailAttachment(Model):
    """A file to attach."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "file_type": {"type": "string", "enum": ["URL", "PERSONALIZED_ATTACHMENT"]},
            "url": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"file_type": "file_type", "url": "url"}

    file_type: EmailAttachmentType | Unset = UNSET
    """Whether the file is the same for all users or looked up per user."""
    url: str | Unset = UNSET
    """Where the file is; may be personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
