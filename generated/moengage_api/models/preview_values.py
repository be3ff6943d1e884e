"""PreviewValues, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PreviewChannel
    from ..overlays.operation import Schema

__all__ = ["PreviewValues"]


@_define(kw_only=True)
class PreviewValues(Model):
    """Channel, and values that take the place of the user's own. An attribute that the dashboard does not
    know is rendered as nothing, unless its fallback forbids sending."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["channel"],
        "properties": {
            "channel": {"type": "string", "enum": ["PUSH", "EMAIL", "SMS"]},
            "event_name": {"type": "string"},
            "user_attributes": {"type": "object", "additionalProperties": True},
            "event_attributes": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "channel": "channel",
        "event_name": "event_name",
        "user_attributes": "user_attributes",
        "event_attributes": "event_attributes",
    }

    channel: PreviewChannel
    """Channel whose content is previewed."""
    event_name: str | Unset = UNSET
    """Event whose attributes the content uses; needed if it uses any."""
    user_attributes: dict[str, Any] | Unset = UNSET
    """User attributes, by name."""
    event_attributes: dict[str, Any] | Unset = UNSET
    """Attributes of that event, by name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
