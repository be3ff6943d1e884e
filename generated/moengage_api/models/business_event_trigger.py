"""BusinessEventTrigger, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["BusinessEventTrigger"]


@_define(kw_only=True)
class BusinessEventTrigger(Model):
    """A business event that has happened."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["event_name", "event_attributes"],
        "properties": {
            "event_name": {"type": "string"},
            "event_attributes": {"type": "object", "additionalProperties": True},
            "triggered_by": {"type": "string", "format": "email"},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "event_name": "event_name",
        "event_attributes": "event_attributes",
        "triggered_by": "triggered_by",
    }

    event_name: str
    """Name of the event."""
    event_attributes: dict[str, Any]
    """Attribute to value. An attribute that was not defined is refused; one may be left out."""
    triggered_by: str | Unset = UNSET
    """Address of who triggers it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
