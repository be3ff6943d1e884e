"""OsmTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import OsmTemplateFormat
    from ..overlays.operation import Schema

__all__ = ["OsmTemplateContent"]


@_define(kw_only=True)
class OsmTemplateContent(Model):
    """What an on-site template shows, and how."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["payload", "template_type"],
        "properties": {
            "payload": {"type": "string", "minLength": 1},
            "template_type": {"type": "string", "enum": ["BANNER", "POP_UP", "NUDGE"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload", "template_type": "template_type"}

    payload: str
    """The message as HTML."""
    template_type: OsmTemplateFormat
    """Format of an on-site message. No answer tells it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
