"""GmailDealCard, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["GmailDealCard"]


@_define(kw_only=True)
class GmailDealCard(Model):
    """An offer with its code. It has to hold for an hour at least."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["description", "discount_code", "availability_starts", "availability_ends"],
        "properties": {
            "description": {"type": "string"},
            "discount_code": {"type": "string"},
            "availability_starts": {"type": "string", "format": "date-time"},
            "availability_ends": {"type": "string", "format": "date-time"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "discount_code": "discount_code",
        "availability_starts": "availability_starts",
        "availability_ends": "availability_ends",
    }

    description: str
    """What is offered."""
    discount_code: str
    """Code that the offer asks for."""
    availability_starts: datetime.datetime
    """When the offer begins, with offset."""
    availability_ends: datetime.datetime
    """When the offer ends, with offset; one hour after its begin or later."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
