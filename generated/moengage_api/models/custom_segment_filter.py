"""CustomSegmentFilter, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CustomSegmentFilter"]


@_define(kw_only=True)
class CustomSegmentFilter(Model):
    """Looks at membership in a segment of the workspace."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["filter_type"],
        "properties": {
            "filter_type": {"type": "string", "const": "custom_segments"},
            "name": {"type": "string"},
            "id": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"filter_type": "filter_type", "name": "name", "id": "id"}

    filter_type: Literal["custom_segments"] = "custom_segments"
    """Marks a filter on a segment."""
    name: str | Unset = UNSET
    """Name of the segment."""
    id: str | Unset = UNSET
    """Id of the segment."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
