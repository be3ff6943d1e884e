"""FlowGoal, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FlowGoal"]


@_define(kw_only=True)
class FlowGoal(Model):
    """An event that counts as success."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"event": "event", "goal_name": "goal_name"}

    event: str | None | Unset = UNSET
    """Name of the event."""
    goal_name: str | None | Unset = UNSET
    """Name of the goal."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
