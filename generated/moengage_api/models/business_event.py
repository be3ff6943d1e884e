"""BusinessEvent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.business_event_attribute import BusinessEventAttribute
    from ..overlays.operation import Schema

__all__ = ["BusinessEvent"]


@_define(kw_only=True)
class BusinessEvent(Model):
    """A business event and its counts."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"event_attributes": {"items": {"$ref": "BusinessEventAttribute"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "db_name": "db_name",
        "event_id": "event_id",
        "event_name": "event_name",
        "event_attributes": "event_attributes",
        "created_at": "created_at",
        "last_updated": "last_updated",
        "total_trigger": "total_trigger",
        "total_sent_message": "total_sent_message",
        "users_in_segment": "users_in_segment",
        "usage_count": "usage_count",
        "created_by": "created_by",
        "last_received_time": "last_received_time",
        "_id": "id",
    }

    db_name: str | Unset = UNSET
    """The vendor's name of the workspace's database."""
    event_id: str | Unset = UNSET
    """Id of the event, 24 hexadecimal digits."""
    event_name: str | Unset = UNSET
    """Name of the event."""
    event_attributes: list[BusinessEventAttribute] | Unset = UNSET
    """The attributes that a trigger may give."""
    created_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    last_updated: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    total_trigger: int | Unset = UNSET
    """How often it was triggered."""
    total_sent_message: int | Unset = UNSET
    """Messages sent because of it; may be missing."""
    users_in_segment: int | Unset = UNSET
    """Users it reached."""
    usage_count: int | Unset = UNSET
    """Campaigns that use it."""
    created_by: str | Unset = UNSET
    """Address of who made it."""
    last_received_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    id: str | Unset = UNSET
    """Another id, of the record; `event_id` is the one to use."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
