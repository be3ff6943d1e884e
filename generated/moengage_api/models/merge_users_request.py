"""MergeUsersRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.merge_pair import MergePair
    from ..overlays.operation import Schema

__all__ = ["MergeUsersRequest"]


@_define(kw_only=True)
class MergeUsersRequest(Model):
    """Merge users pair by pair. It cannot be undone."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["merge_data"],
        "properties": {
            "merge_data": {"type": "array", "minItems": 1, "maxItems": 50, "items": {"$ref": "MergePair"}}
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"merge_data": "merge_data"}

    merge_data: list[MergePair]
    """At most 50 pairs. A pair that cannot be merged is skipped."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
