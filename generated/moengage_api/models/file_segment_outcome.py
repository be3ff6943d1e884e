"""FileSegmentOutcome, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FileSegmentOutcome"]


@_define(kw_only=True)
class FileSegmentOutcome(Model):
    """What became of a file, sent to `callback_url`. Its `request_id` stands in no answer: go by
    `segment_name`. After a failure the segment stays as an empty one."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "db_name": "db_name",
        "segment_name": "segment_name",
        "request_id": "request_id",
        "status": "status",
        "values_found": "values_found",
        "values_processed": "values_processed",
        "user_count": "user_count",
        "error_message": "error_message",
    }

    db_name: str
    """The vendor's name of the workspace's database."""
    segment_name: str
    """Name of the segment."""
    request_id: str
    """The vendor's id of this processing, 32 hex digits."""
    status: int
    """201 after a success; 400 if the file is too large or cannot be fetched, 500 for another failure."""
    values_found: int | Unset = UNSET
    """Rows of the file. Successes only."""
    values_processed: int | Unset = UNSET
    """Rows without empty and unreadable ones. Successes only."""
    user_count: int | Unset = UNSET
    """Users that were found by them. Successes only."""
    error_message: str | Unset = UNSET
    """A sentence for people. Failures only."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
