"""OfferControlGroup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferControlGroup"]


@_define(kw_only=True)
class OfferControlGroup(Model):
    """Users who get no variant, for comparison; independent of the global control group."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"is_enabled": {"type": "boolean"}, "percentage": {"type": "integer"}},
        "if": {"required": ["is_enabled"], "properties": {"is_enabled": {"const": True}}},
        "then": {"properties": {"percentage": {"minimum": 1, "maximum": 99}}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"is_enabled": "is_enabled", "percentage": "percentage"}

    is_enabled: bool | Unset = UNSET
    """Whether there is such a group."""
    percentage: int | Unset = UNSET
    """Its share, 1 to 99."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
