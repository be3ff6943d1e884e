"""OfferContentBlock, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferContentBlock"]


@_define(kw_only=True)
class OfferContentBlock(Model):
    """A content block of the workspace."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "value"],
        "properties": {
            "type": {"type": "string", "const": "content_block"},
            "value": {"type": "string"},
            "meta": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value", "meta": "meta"}

    type_: Literal["content_block"] = "content_block"
    """Marks a content block."""
    value: str
    """Id of the block."""
    meta: dict[str, Any] | Unset = UNSET
    """Further details; none are documented here."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
