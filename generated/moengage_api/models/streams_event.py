"""StreamsEvent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from ..models.enums import StreamsEventType
    from ..overlays.operation import Schema

__all__ = ["StreamsEvent"]


@_define(kw_only=True)
class StreamsEvent(Model):
    """One event."""

    SCHEMA: ClassVar[Schema] = {"properties": {"event_uuid": {"format": "uuid"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "event_name": "event_name",
        "event_code": "event_code",
        "event_uuid": "event_uuid",
        "event_time": "event_time",
        "event_type": "event_type",
        "event_source": "event_source",
        "uid": "uid",
        "event_attributes": "event_attributes",
        "user_attributes": "user_attributes",
        "device_attributes": "device_attributes",
    }

    event_name: str | Unset = UNSET
    """Name for people."""
    event_code: str | Unset = UNSET
    """Name for programs."""
    event_uuid: UUID | Unset = UNSET
    """Id of the event."""
    event_time: datetime.datetime | int | Unset = UNSET
    """When it happened."""
    event_type: StreamsEventType | Unset = UNSET
    """An event of a campaign, or an action of the user."""
    event_source: str | Unset = UNSET
    """Where it came from."""
    uid: str | Unset = UNSET
    """The customer_id of the user."""
    event_attributes: dict[str, Any] | Unset = UNSET
    """Attributes of the event."""
    user_attributes: dict[str, Any] | Unset = UNSET
    """Attributes of the user."""
    device_attributes: dict[str, Any] | Unset = UNSET
    """Attributes of the device."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
