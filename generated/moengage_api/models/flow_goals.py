"""FlowGoals, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flow_goal import FlowGoal
    from ..overlays.operation import Schema

__all__ = ["FlowGoals"]


@_define(kw_only=True)
class FlowGoals(Model):
    """What counts as success of a flow."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "primary_goal": {"$ref": "FlowGoal"},
            "secondary_goals": {"items": {"$ref": "FlowGoal"}},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "primary_goal": "primary_goal",
        "secondary_goals": "secondary_goals",
        "revenue_tracking": "revenue_tracking",
        "revenue_attribute": "revenue_attribute",
        "revenue_currency": "revenue_currency",
        "exit_on_conversion": "exit_on_conversion",
    }

    primary_goal: FlowGoal | Unset = UNSET
    """An event that counts as success."""
    secondary_goals: list[FlowGoal] | Unset = UNSET
    """Further goals."""
    revenue_tracking: bool | Unset = UNSET
    """Whether revenue is added up."""
    revenue_attribute: str | None | Unset = UNSET
    """Event attribute that holds the revenue; only with revenue tracking."""
    revenue_currency: str | None | Unset = UNSET
    """Currency of the revenue; only with revenue tracking."""
    exit_on_conversion: bool | None | Unset = UNSET
    """Whether a user who reaches the goal leaves the flow."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
