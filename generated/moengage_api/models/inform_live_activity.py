"""InformLiveActivity, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import InformLiveActivityAction
    from ..overlays.operation import Schema

__all__ = ["InformLiveActivity"]


@_define(kw_only=True)
class InformLiveActivity(Model):
    """What a live activity on iOS shows; for PUSH only, from MoEngage SDK 10.09.0."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "la_type": {"type": "string", "enum": ["start", "update", "end"]},
            "attribute_info": {"type": "object", "additionalProperties": True},
            "content_state": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "la_type": "la_type",
        "attribute_info": "attribute_info",
        "content_state": "content_state",
    }

    la_type: InformLiveActivityAction | Unset = UNSET
    """What to do with the live activity."""
    attribute_info: dict[str, Any] | Unset = UNSET
    """What stays the same while the activity lives."""
    content_state: dict[str, Any] | Unset = UNSET
    """What changes."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
