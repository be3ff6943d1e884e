"""SegmentList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.segment_summary import SegmentSummary
    from ..overlays.operation import Schema

__all__ = ["SegmentList"]


@_define(kw_only=True)
class SegmentList(Model):
    """The segments that were found, all at once; none is no refusal."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "SegmentSummary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data", "response_id": "response_id", "type": "type_"}

    data: list[SegmentSummary]
    """The segments."""
    response_id: str
    """The vendor's id of this answer, eight letters."""
    type_: str
    """`custom_segment`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
