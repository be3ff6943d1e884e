"""FlowAttribution, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FlowAttribution"]


@_define(kw_only=True)
class FlowAttribution(Model):
    """For how long a goal is credited to a message."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "click_track_hours": "click_track_hours",
        "impression_track_hours": "impression_track_hours",
    }

    click_track_hours: int | None | Unset = UNSET
    """Hours after a click."""
    impression_track_hours: int | None | Unset = UNSET
    """Hours after the message was shown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
