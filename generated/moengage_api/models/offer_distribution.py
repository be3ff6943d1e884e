"""OfferDistribution, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferDistribution"]


@_define(kw_only=True)
class OfferDistribution(Model):
    """Shares of the variants. Needed for SMV."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "split": {
                "type": "object",
                "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 100},
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"split": "split"}

    split: dict[str, int] | Unset = UNSET
    """Variant to percentage; 100 in all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
