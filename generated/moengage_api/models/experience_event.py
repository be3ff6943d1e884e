"""ExperienceEvent, a JSON object of the API."""

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

    from ..models.enums import ExperienceEventName, ExperiencePlatform
    from ..models.experience_context import ExperienceContext
    from ..overlays.operation import Schema

__all__ = ["ExperienceEvent"]


@_define(kw_only=True)
class ExperienceEvent(Model):
    """Something seen or clicked."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["action"],
        "properties": {
            "action": {
                "type": "string",
                "enum": ["MOE_PERSONALIZATION_MESSAGE_SHOWN", "MOE_PERSONALIZATION_MESSAGE_CLICKED"],
            },
            "moe_event_uuid": {"type": "string", "format": "uuid"},
            "event_time": {"type": "integer", "format": "epoch-seconds"},
            "platform": {
                "anyOf": [{"type": "string", "enum": ["web", "android", "ios", "tv"]}, {"type": "string"}]
            },
            "attributes": {"$ref": "ExperienceContext"},
            "b_id": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "moe_event_uuid": "moe_event_uuid",
        "event_time": "event_time",
        "platform": "platform",
        "attributes": "attributes",
        "b_id": "b_id",
    }

    action: ExperienceEventName
    """Whether an experience was shown or clicked; case matters."""
    moe_event_uuid: UUID | Unset = UNSET
    """A UUID (version 4), another one for each event. An event that comes again with its UUID counts once;
    without one it counts again."""
    event_time: datetime.datetime | int | Unset = UNSET
    """When it happened."""
    platform: ExperiencePlatform | str | Unset = UNSET
    """Where it happened; any other value is recorded as unknown. Case does not matter."""
    attributes: ExperienceContext | Unset = UNSET
    """What makes a report on an experience count. Keep it whole and give it back as the `attributes` of
    its events."""
    b_id: str | Unset = UNSET
    """Which element was clicked; better given in `attributes`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
