"""GoalStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["GoalStats"]


@_define(kw_only=True)
class GoalStats(Model):
    """Conversions of one goal."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "goal_name": "goal_name",
        "conversions": "conversions",
        "cvr": "cvr",
        "uplift": "uplift",
        "total": "total",
        "unique": "unique",
        "revenue": "revenue",
        "average_order_value": "average_order_value",
        "average_revenue_per_user": "average_revenue_per_user",
        "gcg_uplift": "gcg_uplift",
    }

    goal_name: str | Unset = UNSET
    """Name of the goal."""
    conversions: int | Unset = UNSET
    """Conversions."""
    cvr: float | Unset = UNSET
    """Conversion rate in percent."""
    uplift: float | Unset = UNSET
    """Gain over the campaign's control group."""
    total: int | Unset = UNSET
    """Conversions with every occurrence counted."""
    unique: int | Unset = UNSET
    """Users who converted."""
    revenue: float | Unset = UNSET
    """Revenue of the conversions."""
    average_order_value: float | Unset = UNSET
    """Revenue for each conversion."""
    average_revenue_per_user: float | Unset = UNSET
    """Revenue for each user."""
    gcg_uplift: float | Unset = UNSET
    """Gain over the global control group."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
