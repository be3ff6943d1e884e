"""OfferCap, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import SendingFrequency
    from ..overlays.operation import Schema

__all__ = ["OfferCap"]


@_define(kw_only=True)
class OfferCap(Model):
    """A cap. What stands beside `enabled` counts only if that is true."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["enabled"],
        "properties": {
            "enabled": {"type": "boolean"},
            "limit_value": {"type": "integer", "minimum": 1},
            "limit_schedule": {"type": "string", "enum": ["DAILY", "WEEKLY", "MONTHLY"]},
        },
        "if": {"required": ["enabled"], "properties": {"enabled": {"const": True}}},
        "then": {"required": ["limit_value"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "enabled": "enabled",
        "limit_value": "limit_value",
        "limit_schedule": "limit_schedule",
    }

    enabled: bool
    """Whether the cap holds."""
    limit_value: int | Unset = UNSET
    """How often at most."""
    limit_schedule: SendingFrequency | Unset = UNSET
    """Unit of a periodic campaign's rhythm."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
