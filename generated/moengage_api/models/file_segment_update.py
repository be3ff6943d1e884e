"""FileSegmentUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FileSegmentAttributeType
    from ..overlays.operation import Schema

__all__ = ["FileSegmentUpdate"]


@_define(kw_only=True)
class FileSegmentUpdate(Model):
    """Users to add to a file segment, to take from it, or to put in the place of its users."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "attribute_name", "attribute_type", "file_url"],
        "properties": {
            "name": {"type": "string"},
            "cs_id": {"type": "string"},
            "attribute_name": {"type": "string"},
            "attribute_type": {"type": "string", "enum": ["string", "double"]},
            "file_url": {"type": "string", "format": "uri"},
            "callback_url": {"type": "string", "format": "uri"},
            "emails": {"type": "array", "items": {"type": "string", "format": "email"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "attribute_name": "attribute_name",
        "attribute_type": "attribute_type",
        "file_url": "file_url",
        "cs_id": "cs_id",
        "callback_url": "callback_url",
        "emails": "emails",
    }

    name: str
    """Name of the segment."""
    attribute_name: str
    """User attribute that the values of the file are compared with; one value, one user."""
    attribute_type: FileSegmentAttributeType
    """Type of the attribute that the values of the file are compared with."""
    file_url: str
    """Where the file lies: one column, a value on each line, below 150 MB, no quotes, no empty and no
    repeated values. The vendor's servers must be able to fetch it."""
    cs_id: str | Unset = UNSET
    """Id of the segment; `name` is not looked at then."""
    callback_url: str | Unset = UNSET
    """Where to post a `FileSegmentOutcome` when the file was processed."""
    emails: list[str] | Unset = UNSET
    """Whom to write to when the file was processed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
