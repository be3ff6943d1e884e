"""LiveActivityInstance, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["LiveActivityInstance"]


@_define(kw_only=True)
class LiveActivityInstance(Model):
    """The instance that was started, changed or ended."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"instance_id": "instance_id", "message": "message"}

    instance_id: str
    """Its name, yours or the server's."""
    message: str
    """`success`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
