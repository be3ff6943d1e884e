"""OfferAttributeValue, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferAttributeValue"]


@_define(kw_only=True)
class OfferAttributeValue(Model):
    """A value of an attribute."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["value"],
        "properties": {
            "id": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "value": {"type": "string"},
            "score": {"anyOf": [{"type": "integer", "minimum": 1, "maximum": 100}, {"type": "null"}]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"value": "value", "id": "id", "score": "score"}

    value: str
    """The value."""
    id: str | None | Unset = UNSET
    """Id of the option."""
    score: int | None | Unset = UNSET
    """Weight, 1 to 100, if FIXED; null if DYNAMIC."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
