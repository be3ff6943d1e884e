"""SegmentReference, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["SegmentReference"]


@_define(kw_only=True)
class SegmentReference(Model):
    """A segment, by its name or its id."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name"],
        "properties": {"name": {"type": "string"}, "cs_id": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"name": "name", "cs_id": "cs_id"}

    name: str
    """Name of the segment."""
    cs_id: str | Unset = UNSET
    """Id of the segment; `name` is not looked at then."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
