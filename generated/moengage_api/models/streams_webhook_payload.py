"""StreamsWebhookPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.streams_event import StreamsEvent
    from ..overlays.operation import Schema

__all__ = ["StreamsWebhookPayload"]


@_define(kw_only=True)
class StreamsWebhookPayload(Model):
    """A batch of events that happened in the workspace."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"moe_request_id": {"format": "uuid"}, "events": {"items": {"$ref": "StreamsEvent"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "app_name": "app_name",
        "source": "source",
        "moe_request_id": "moe_request_id",
        "events": "events",
    }

    app_name: str | Unset = UNSET
    """Name of the workspace."""
    source: str | Unset = UNSET
    """Who sends."""
    moe_request_id: UUID | Unset = UNSET
    """Id of the delivery."""
    events: list[StreamsEvent] | Unset = UNSET
    """The events."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
