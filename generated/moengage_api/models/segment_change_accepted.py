"""SegmentChangeAccepted, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["SegmentChangeAccepted"]


@_define(kw_only=True)
class SegmentChangeAccepted(Model):
    """A segment was archived or brought back, or the file will be processed; until that is done the
    segment holds nobody or a part."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "success": "success",
        "cs_name": "cs_name",
        "cs_id": "cs_id",
    }

    message: str
    """A sentence for people."""
    success: bool
    """Always true."""
    cs_name: str
    """Name of the segment."""
    cs_id: str
    """Id of the segment."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
