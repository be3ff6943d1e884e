"""LiveActivityResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.live_activity_instance import LiveActivityInstance
    from ..overlays.operation import Schema

__all__ = ["LiveActivityResult"]


@_define(kw_only=True)
class LiveActivityResult(Model):
    """What was done."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "LiveActivityInstance"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: LiveActivityInstance
    """The instance that was started, changed or ended."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
