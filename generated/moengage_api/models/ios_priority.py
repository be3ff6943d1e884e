"""IosPriority, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ApnsPriority, InterruptionLevel
    from ..overlays.operation import Schema

__all__ = ["IosPriority"]


@_define(kw_only=True)
class IosPriority(Model):
    """Priority on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "apns_priority": {"type": "string", "enum": ["1", "5", "10"]},
            "interruption_level": {
                "type": "string",
                "enum": [
                    "PASSIVE",
                    "ACTIVE",
                    "TIME_SENSITIVE",
                    "CRITICAL",
                    "Passive",
                    "Active",
                    "Time sensitive",
                    "Critical",
                ],
            },
            "relevance_score": {"type": "number", "minimum": 0, "maximum": 1},
        },
        "if": {"required": ["relevance_score"]},
        "then": {"properties": {"relevance_score": {"enum": [0, 0.5, 1]}}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "apns_priority": "apns_priority",
        "interruption_level": "interruption_level",
        "relevance_score": "relevance_score",
    }

    apns_priority: ApnsPriority | Unset = UNSET
    """Apple's delivery priority, as a string."""
    interruption_level: InterruptionLevel | Unset = UNSET
    """How much the message may disturb: in upper case in V5, in mixed case in V1."""
    relevance_score: float | Unset = UNSET
    """Rank within the notification summary: 0, 0.5 or 1."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
