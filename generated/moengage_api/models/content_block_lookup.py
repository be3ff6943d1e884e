"""ContentBlockLookup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ContentBlockLookup"]


@_define(kw_only=True)
class ContentBlockLookup(Model):
    """Blocks to read."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["ids"],
        "properties": {
            "ids": {"type": "array", "items": {"type": "string"}},
            "is_raw_content_required": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"ids": "ids", "is_raw_content_required": "is_raw_content_required"}

    ids: list[str]
    """Ids of the blocks."""
    is_raw_content_required: bool | Unset = UNSET
    """True for the content as written too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
