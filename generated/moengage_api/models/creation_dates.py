"""CreationDates, a JSON object of the API."""

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

__all__ = ["CreationDates"]


@_define(kw_only=True)
class CreationDates(Model):
    """A span of creation days, both included. A search in brief needs both ends."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "from_date": {"anyOf": [{"type": "string", "format": "date"}, {"type": "string"}]},
            "to_date": {"anyOf": [{"type": "string", "format": "date"}, {"type": "string"}]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"from_date": "from_date", "to_date": "to_date"}

    from_date: datetime.date | str | Unset = UNSET
    """First or last day, as YYYY-MM-DD; a search in brief takes DD-MM-YYYY too."""
    to_date: datetime.date | str | Unset = UNSET
    """First or last day, as YYYY-MM-DD; a search in brief takes DD-MM-YYYY too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
