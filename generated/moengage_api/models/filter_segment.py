"""FilterSegment, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..models.filter_group import FilterGroup
    from ..overlays.operation import Schema

__all__ = ["FilterSegment"]


@_define(kw_only=True)
class FilterSegment(Model):
    """A segment with its filters."""

    SCHEMA: ClassVar[Schema] = {"properties": {"included_filters": {"$ref": "FilterGroup"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "created_time": "created_time",
        "updated_time": "updated_time",
        "type": "type_",
        "source": "source",
        "description": "description",
        "included_filters": "included_filters",
    }

    name: str
    """Name of the segment."""
    id: str
    """Id of the segment."""
    created_time: datetime.datetime | str
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    updated_time: datetime.datetime | str
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    type_: str
    """Kind of segment, `ELASTIC_SEARCH` for filter segments."""
    source: str
    """Where it comes from, `API` for those made through it."""
    description: str
    """The filters in English."""
    included_filters: FilterGroup
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
