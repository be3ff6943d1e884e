"""LiveActivityIosStart, a JSON object of the API."""

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

__all__ = ["LiveActivityIosStart"]


@_define(kw_only=True)
class LiveActivityIosStart(Model):
    """What a new live activity shows on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["attribute_type", "attribute_info", "content_state", "alert"],
        "properties": {
            "dismissal_date": {"type": "integer", "format": "epoch-seconds"},
            "attribute_type": {"type": "string"},
            "attribute_info": {"type": "object", "additionalProperties": True},
            "content_state": {"type": "object", "additionalProperties": True},
            "alert": {"$ref": "LiveActivityAlert"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "attribute_type": "attribute_type",
        "attribute_info": "attribute_info",
        "content_state": "content_state",
        "alert": "alert",
        "dismissal_date": "dismissal_date",
    }

    attribute_type: str
    """Name of the app's type of activity."""
    attribute_info: dict[str, Any]
    """What stays the same while the activity lives."""
    content_state: dict[str, Any]
    """What changes, as a whole."""
    alert: LiveActivityAlert
    """How the change is announced."""
    dismissal_date: datetime.datetime | int | Unset = UNSET
    """When it goes away, in epoch seconds; without it when the user dismisses it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
