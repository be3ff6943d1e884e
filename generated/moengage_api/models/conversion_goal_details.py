"""ConversionGoalDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.goal import Goal
    from ..overlays.operation import Schema

__all__ = ["ConversionGoalDetails"]


@_define(kw_only=True)
class ConversionGoalDetails(Model):
    """What counts as success, and for how long after the message."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "attribution_window_in_hours": {"type": "integer"},
            "goals": {"type": "array", "items": {"$ref": "Goal"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "attribution_window_in_hours": "attribution_window_in_hours",
        "goals": "goals",
    }

    attribution_window_in_hours: int | Unset = UNSET
    """Hours after the message in which a goal is credited to it."""
    goals: list[Goal] | Unset = UNSET
    """The goals."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
