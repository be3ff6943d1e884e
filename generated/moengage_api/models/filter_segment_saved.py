"""FilterSegmentSaved, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.filter_segment import FilterSegment
    from ..overlays.operation import Schema

__all__ = ["FilterSegmentSaved"]


@_define(kw_only=True)
class FilterSegmentSaved(Model):
    """A filter segment was made or changed."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "FilterSegment"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data", "response_id": "response_id", "type": "type_"}

    data: FilterSegment
    """A segment with its filters."""
    response_id: str
    """The vendor's id of this answer, eight letters."""
    type_: str
    """`custom_segment`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
