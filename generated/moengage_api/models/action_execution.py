"""ActionExecution, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ExecutionBound
    from ..overlays.operation import Schema

__all__ = ["ActionExecution"]


@_define(kw_only=True)
class ActionExecution(Model):
    """How often the event must have been done."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["atleast", "atmost", "exactly", "firstTime", "lastTime"]},
            "count": {"type": "integer"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "count": "count"}

    type_: ExecutionBound | Unset = UNSET
    """Whether `count` is a lower bound, an upper bound or the exact number; or that the first or the last
    time counts."""
    count: int | Unset = UNSET
    """Number of times; without a meaning for firstTime and lastTime."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
