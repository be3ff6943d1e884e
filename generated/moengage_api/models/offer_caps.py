"""OfferCaps, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_cap import OfferCap
    from ..overlays.operation import Schema

__all__ = ["OfferCaps"]


@_define(kw_only=True)
class OfferCaps(Model):
    """How often the offer is given."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"overall": {"$ref": "OfferCap"}, "user_level": {"$ref": "OfferCap"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"overall": "overall", "user_level": "user_level"}

    overall: OfferCap | Unset = UNSET
    """A cap. What stands beside `enabled` counts only if that is true."""
    user_level: OfferCap | Unset = UNSET
    """A cap. What stands beside `enabled` counts only if that is true."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
