"""TimeBounds, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["TimeBounds"]


@_define(kw_only=True)
class TimeBounds(Model):
    """A span of time."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "start_time": {"type": "string", "format": "local-date-time"},
            "end_time": {"type": "string", "format": "local-date-time"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"start_time": "start_time", "end_time": "end_time"}

    start_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    end_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
