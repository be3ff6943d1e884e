"""ExperienceReportElement, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experience_event import ExperienceEvent
    from ..overlays.operation import Schema

__all__ = ["ExperienceReportElement"]


@_define(kw_only=True)
class ExperienceReportElement(Model):
    """What one user did."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["customer_id", "actions"],
        "properties": {
            "customer_id": {"type": "string"},
            "user_attributes": {"type": "object", "additionalProperties": True},
            "user_timezone_offset": {"type": "integer", "minimum": -54000, "maximum": 54000},
            "actions": {"type": "array", "items": {"$ref": "ExperienceEvent"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "actions": "actions",
        "user_attributes": "user_attributes",
        "user_timezone_offset": "user_timezone_offset",
    }

    customer_id: str
    """Your id of the user, or an id of the session for a visitor you do not know. A user who is not known
    is made."""
    actions: list[ExperienceEvent]
    """What was seen and clicked."""
    user_attributes: dict[str, Any] | Unset = UNSET
    """Attributes to store for the user."""
    user_timezone_offset: int | Unset = UNSET
    """Seconds the user's clock is ahead of UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
