"""ArchivalResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.archived_message import ArchivedMessage
    from ..overlays.operation import Schema

__all__ = ["ArchivalResult"]


@_define(kw_only=True)
class ArchivalResult(Model):
    """The copy of the message."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "ArchivedMessage"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "data": "data"}

    status: bool
    """Always true."""
    data: ArchivedMessage
    """A message as it was sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
