"""SegmentSummary, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["SegmentSummary"]


@_define(kw_only=True)
class SegmentSummary(Model):
    """A segment in brief, without its filters."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "created_time": "created_time",
        "type": "type_",
        "source": "source",
    }

    name: str
    """Name of the segment."""
    id: str
    """Id of the segment."""
    created_time: datetime.datetime | str
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    type_: str
    """Kind of segment, `ELASTIC_SEARCH` for filter segments."""
    source: str
    """Where it comes from, `API` for those made through it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
