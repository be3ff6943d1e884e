"""OfferGoal, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_goal_attributes import OfferGoalAttributes
    from ..overlays.operation import Schema

__all__ = ["OfferGoal"]


@_define(kw_only=True)
class OfferGoal(Model):
    """An event that counts as success."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["goal_name", "action"],
        "properties": {
            "goal_name": {"type": "string"},
            "action": {"type": "string"},
            "filter_type": {"type": "string"},
            "attributes": {"$ref": "OfferGoalAttributes"},
            "is_revenue_tracking": {"type": "boolean"},
            "revenue_amount": {"type": "string", "minLength": 1},
            "revenue_currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
        },
        "if": {"required": ["is_revenue_tracking"], "properties": {"is_revenue_tracking": {"const": True}}},
        "then": {"required": ["revenue_amount", "revenue_currency"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "goal_name": "goal_name",
        "action": "action",
        "filter_type": "filter_type",
        "attributes": "attributes",
        "is_revenue_tracking": "is_revenue_tracking",
        "revenue_amount": "revenue_amount",
        "revenue_currency": "revenue_currency",
    }

    goal_name: str
    """Name of the goal."""
    action: str
    """Name of the event."""
    filter_type: str | Unset = UNSET
    """Kind of filter, for instance `ACTIONS`."""
    attributes: OfferGoalAttributes | Unset = UNSET
    """Conditions on the attributes of the event."""
    is_revenue_tracking: bool | Unset = UNSET
    """Whether revenue is added up."""
    revenue_amount: str | Unset = UNSET
    """Event attribute that holds the revenue; a number."""
    revenue_currency: str | Unset = UNSET
    """Currency of the revenue, by its ISO 4217 code."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
