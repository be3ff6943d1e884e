"""LiveActivityChange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.live_activity_ios_change import LiveActivityIosChange
    from ..overlays.operation import Schema

__all__ = ["LiveActivityChange"]


@_define(kw_only=True)
class LiveActivityChange(Model):
    """New content for a live activity, or its last."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["broadcast_live_activity_id", "ios"],
        "properties": {
            "broadcast_live_activity_id": {"type": "string"},
            "instance_id": {"type": "string"},
            "ios": {"$ref": "LiveActivityIosChange"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "broadcast_live_activity_id": "broadcast_live_activity_id",
        "ios": "ios",
        "instance_id": "instance_id",
    }

    broadcast_live_activity_id: str
    """The id that the BROADCAST_LIVE_ACTIVITY campaign was given when it was made."""
    ios: LiveActivityIosChange
    """What a running live activity shows next on iOS."""
    instance_id: str | Unset = UNSET
    """Which instance; without it the latest that runs."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
