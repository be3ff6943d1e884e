"""BusinessEventCreate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.business_event_attribute import BusinessEventAttribute
    from ..overlays.operation import Schema

__all__ = ["BusinessEventCreate"]


@_define(kw_only=True)
class BusinessEventCreate(Model):
    """A business event to define. It cannot be changed or deleted."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["event_name", "event_attributes", "created_by"],
        "properties": {
            "event_name": {"type": "string"},
            "event_attributes": {"type": "array", "items": {"$ref": "BusinessEventAttribute"}},
            "created_by": {"type": "string", "format": "email"},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "event_name": "event_name",
        "event_attributes": "event_attributes",
        "created_by": "created_by",
    }

    event_name: str
    """Name of the event."""
    event_attributes: list[BusinessEventAttribute]
    """The attributes that a trigger may give."""
    created_by: str
    """Address of who makes it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
