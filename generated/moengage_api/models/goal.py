"""Goal, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.goal_event_attribute import GoalEventAttribute
    from ..overlays.operation import Schema

__all__ = ["Goal"]


@_define(kw_only=True)
class Goal(Model):
    """An event that counts as success."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "goal_name": {"type": "string"},
            "goal_event_name": {"type": "string"},
            "goal_event_attribute": {"$ref": "GoalEventAttribute"},
            "is_primary_goal": {"type": "boolean"},
            "revenue_attribute": {"type": "string"},
            "revenue_currency": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "goal_name": "goal_name",
        "goal_event_name": "goal_event_name",
        "goal_event_attribute": "goal_event_attribute",
        "is_primary_goal": "is_primary_goal",
        "revenue_attribute": "revenue_attribute",
        "revenue_currency": "revenue_currency",
    }

    goal_name: str | Unset = UNSET
    """Name of the goal."""
    goal_event_name: str | Unset = UNSET
    """Event to wait for."""
    goal_event_attribute: GoalEventAttribute | Unset = UNSET
    """A condition on an attribute of the goal's event."""
    is_primary_goal: bool | Unset = UNSET
    """Whether reports take this goal first."""
    revenue_attribute: str | Unset = UNSET
    """Event attribute that holds the revenue."""
    revenue_currency: str | Unset = UNSET
    """Currency of the revenue."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
