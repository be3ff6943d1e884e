"""OfferJson, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferJson"]


@_define(kw_only=True)
class OfferJson(Model):
    """JSON that the app reads."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "value"],
        "properties": {
            "type": {"type": "string", "const": "json"},
            "value": {"type": "string"},
            "meta": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value", "meta": "meta"}

    type_: Literal["json"] = "json"
    """Marks JSON."""
    value: str
    """The JSON as text; an object is refused."""
    meta: dict[str, Any] | Unset = UNSET
    """Further details; none are documented here."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
