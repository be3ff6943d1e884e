"""ArchivedMessage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archived_content import ArchivedContent
    from ..models.archived_file import ArchivedFile
    from ..models.archived_message_details import ArchivedMessageDetails
    from ..overlays.operation import Schema

__all__ = ["ArchivedMessage"]


@_define(kw_only=True)
class ArchivedMessage(Model):
    """A message as it was sent."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "message_details": {"$ref": "ArchivedMessageDetails"},
            "message_content": {"$ref": "ArchivedContent"},
            "backup_content": {"$ref": "ArchivedContent"},
            "file_info": {"$ref": "ArchivedFile"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message_details": "message_details",
        "message_content": "message_content",
        "backup_content": "backup_content",
        "file_info": "file_info",
    }

    message_details: ArchivedMessageDetails | Unset = UNSET
    """What is known of the sending. Channel and platform are in lower case here."""
    message_content: ArchivedContent | Unset = UNSET
    """The texts of a message."""
    backup_content: ArchivedContent | Unset = UNSET
    """The texts of a message."""
    file_info: ArchivedFile | Unset = UNSET
    """The file that holds the copy."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
