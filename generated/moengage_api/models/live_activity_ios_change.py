"""LiveActivityIosChange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.live_activity_alert import LiveActivityAlert
    from ..overlays.operation import Schema

__all__ = ["LiveActivityIosChange"]


@_define(kw_only=True)
class LiveActivityIosChange(Model):
    """What a running live activity shows next on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["content_state", "alert"],
        "properties": {
            "dismissal_date": {"type": "integer", "format": "epoch-seconds"},
            "stale_date": {"type": "integer", "format": "epoch-seconds"},
            "content_state": {"type": "object", "additionalProperties": True},
            "alert": {"$ref": "LiveActivityAlert"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "content_state": "content_state",
        "alert": "alert",
        "dismissal_date": "dismissal_date",
        "stale_date": "stale_date",
    }

    content_state: dict[str, Any]
    """What changes, as a whole."""
    alert: LiveActivityAlert
    """How the change is announced."""
    dismissal_date: datetime.datetime | int | Unset = UNSET
    """When it goes away, in epoch seconds; without it when the user dismisses it."""
    stale_date: datetime.datetime | int | Unset = UNSET
    """From when the content is out of date and may be dimmed, in epoch seconds."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
