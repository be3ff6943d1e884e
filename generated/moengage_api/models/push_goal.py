"""PushGoal, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.push_goal_filter import PushGoalFilter
    from ..overlays.operation import Schema

__all__ = ["PushGoal"]


@_define(kw_only=True)
class PushGoal(Model):
    """An event that counts as success."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "eventName"],
        "properties": {
            "name": {"type": "string"},
            "eventName": {"type": "string"},
            "attrs": {"$ref": "PushGoalFilter"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"name": "name", "eventName": "event_name", "attrs": "attrs"}

    name: str
    """Label of the goal."""
    event_name: str
    """Event to wait for."""
    attrs: PushGoalFilter | Unset = UNSET
    """A condition on an attribute of the goal's event. Operators on text: `is` to `not in the following`;
    on numbers: `is equal to` to `is not between`; on both: `exists`, `does not exist`, which take no
    value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
