"""OfferGoalAttributes, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferGoalAttributes"]


@_define(kw_only=True)
class OfferGoalAttributes(Model):
    """Conditions on the attributes of the event."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "filters": {
                "anyOf": [
                    {"type": "array", "items": {"type": "object", "additionalProperties": True}},
                    {"type": "object", "additionalProperties": True},
                ]
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"filters": "filters"}

    filters: dict[str, Any] | list[dict[str, Any]] | Unset = UNSET
    """Conditions in a list, or an object with `included_filters` and `excluded_filters`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
