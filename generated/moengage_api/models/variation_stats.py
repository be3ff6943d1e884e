"""VariationStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delivery_funnel import DeliveryFunnel
    from ..models.goal_stats import GoalStats
    from ..models.performance_stats import PerformanceStats
    from ..overlays.operation import Schema

__all__ = ["VariationStats"]


@_define(kw_only=True)
class VariationStats(Model):
    """Figures of one variation. A control group has no `performance_stats`, and of its funnel nothing but
    the reachable users."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "performance_stats": {"$ref": "PerformanceStats"},
            "conversion_goal_stats": {"additionalProperties": {"$ref": "GoalStats"}},
            "delivery_funnel": {"$ref": "DeliveryFunnel"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "performance_stats": "performance_stats",
        "conversion_goal_stats": "conversion_goal_stats",
        "delivery_funnel": "delivery_funnel",
        "failure_breakdown": "failure_breakdown",
    }

    performance_stats: PerformanceStats | Unset = UNSET
    """How the messages did. Which figures there are depends on the channel; rates are in percent and
    calculated from the counts."""
    conversion_goal_stats: dict[str, GoalStats] | Unset = UNSET
    """Conversions, by name of the goal."""
    delivery_funnel: DeliveryFunnel | Unset = UNSET
    """How many users or devices were left after each step; which steps there are depends on the channel."""
    failure_breakdown: dict[str, int] | Unset = UNSET
    """Messages that failed and users who were left out, by reason; empty when there were none. For
    instance `user_removed_due_to_campaing_control_group`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
