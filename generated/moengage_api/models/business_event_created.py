"""BusinessEventCreated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["BusinessEventCreated"]


@_define(kw_only=True)
class BusinessEventCreated(Model):
    """The event is defined."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"message": "message", "event_id": "event_id"}

    message: str | Unset = UNSET
    """A sentence for people."""
    event_id: str | Unset = UNSET
    """Id of the event, 24 hexadecimal digits."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
