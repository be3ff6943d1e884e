"""PersonalizationDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PersonalizationDetails"]


@_define(kw_only=True)
class PersonalizationDetails(Model):
    """Values that take the place of the recipients' own while the message is personalized."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "user_attributes": {"type": "object", "additionalProperties": True},
            "event_attributes": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "user_attributes": "user_attributes",
        "event_attributes": "event_attributes",
    }

    user_attributes: dict[str, Any] | Unset = UNSET
    """User attributes, by name."""
    event_attributes: dict[str, Any] | Unset = UNSET
    """Attributes of the triggering event, by name."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
