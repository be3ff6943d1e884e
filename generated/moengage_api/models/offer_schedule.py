"""OfferSchedule, a JSON object of the API."""

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

__all__ = ["OfferSchedule"]


@_define(kw_only=True)
class OfferSchedule(Model):
    """When the offer holds."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["start_datetime", "expiry_datetime"],
        "properties": {
            "start_datetime": {
                "type": "string",
                "format": "date-time",
                "if": {"type": "string"},
                "then": {"pattern": "Z$"},
            },
            "expiry_datetime": {
                "type": "string",
                "format": "date-time",
                "if": {"type": "string"},
                "then": {"pattern": "Z$"},
            },
            "timezone": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "start_datetime": "start_datetime",
        "expiry_datetime": "expiry_datetime",
        "timezone": "timezone",
    }

    start_datetime: datetime.datetime
    """A moment in UTC, with a Z; other offsets are refused."""
    expiry_datetime: datetime.datetime
    """A moment in UTC, with a Z; other offsets are refused."""
    timezone: str | Unset = UNSET
    """IANA name of a zone, by default the workspace's."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
