"""IntelligentDelay, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TimeUnit
    from ..overlays.operation import Schema

__all__ = ["IntelligentDelay"]


@_define(kw_only=True)
class IntelligentDelay(Model):
    """The span from which an INTELLIGENT_DELAY picks."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "min_delay_value": {"type": "integer"},
            "min_delay_granularity": {"type": "string", "enum": ["MINUTES", "HOURS", "DAYS"]},
            "max_delay_value": {"type": "integer"},
            "max_delay_granularity": {"type": "string", "enum": ["MINUTES", "HOURS", "DAYS"]},
        },
        "allOf": [
            {
                "not": {
                    "required": ["min_delay_granularity"],
                    "properties": {"min_delay_granularity": {"const": "DAYS"}},
                }
            },
            {
                "not": {
                    "required": ["max_delay_granularity"],
                    "properties": {"max_delay_granularity": {"const": "MINUTES"}},
                }
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "min_delay_value": "min_delay_value",
        "min_delay_granularity": "min_delay_granularity",
        "max_delay_value": "max_delay_value",
        "max_delay_granularity": "max_delay_granularity",
    }

    min_delay_value: int | Unset = UNSET
    """Shortest delay."""
    min_delay_granularity: TimeUnit | Unset = UNSET
    """Unit of a span of time."""
    max_delay_value: int | Unset = UNSET
    """Longest delay."""
    max_delay_granularity: TimeUnit | Unset = UNSET
    """Unit of a span of time."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
