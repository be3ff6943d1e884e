"""FlowControlGroup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FlowControlGroup"]


@_define(kw_only=True)
class FlowControlGroup(Model):
    """Users of the flow who get nothing, for comparison."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "percentage": "percentage",
        "stickiness": "stickiness",
    }

    enabled: bool | None | Unset = UNSET
    """Whether there is such a group."""
    percentage: float | None | Unset = UNSET
    """Its share of the users."""
    stickiness: bool | None | Unset = UNSET
    """Whether a user who comes again stays in it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
