"""RecommendedItemsRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["RecommendedItemsRequest"]


@_define(kw_only=True)
class RecommendedItemsRequest(Model):
    """For whom to recommend, and what to tell of each item."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["user_id"],
        "properties": {
            "user_id": {"type": "string"},
            "item_id": {"anyOf": [{"type": "string"}, {"type": "null"}]},
            "include_fields": {"anyOf": [{"type": "array", "items": {"type": "string"}}, {"type": "null"}]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "user_id": "user_id",
        "item_id": "item_id",
        "include_fields": "include_fields",
    }

    user_id: str
    """The workspace's id of the user."""
    item_id: str | None | Unset = UNSET
    """The item to start from, mostly the user's latest. similar_item, frequently_viewed_together and
    frequently_bought_together need it, others ignore it."""
    include_fields: list[str] | None | Unset = UNSET
    """Attributes to return; without it, or with null, all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
