"""OfferConversion, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_goal import OfferGoal
    from ..overlays.operation import Schema

__all__ = ["OfferConversion"]


@_define(kw_only=True)
class OfferConversion(Model):
    """What counts as success."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "primary": {"$ref": "OfferGoal"},
            "secondary": {"type": "array", "items": {"$ref": "OfferGoal"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"primary": "primary", "secondary": "secondary"}

    primary: OfferGoal | Unset = UNSET
    """An event that counts as success."""
    secondary: list[OfferGoal] | Unset = UNSET
    """Further goals."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
