"""BusinessEventSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["BusinessEventSearch"]


@_define(kw_only=True)
class BusinessEventSearch(Model):
    """Which business events to list. With ids and names, those that either list has."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "minProperties": 1,
        "properties": {
            "event_ids": {"type": "array", "items": {"type": "string"}},
            "event_names": {"type": "array", "items": {"type": "string"}},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"event_ids": "event_ids", "event_names": "event_names"}

    event_ids: list[str] | Unset = UNSET
    """Ids of events."""
    event_names: list[str] | Unset = UNSET
    """Names of events."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
