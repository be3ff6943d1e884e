"""InAppTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import InAppTemplateKind
    from ..overlays.operation import Schema

__all__ = ["InAppTemplateContent"]


@_define(kw_only=True)
class InAppTemplateContent(Model):
    """What an in-app template shows."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["payload", "inapp_template_type"],
        "properties": {
            "payload": {"type": "string", "minLength": 1},
            "inapp_template_type": {"type": "string", "enum": ["SELF_HANDLED", "INAPP_HTML"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload", "inapp_template_type": "inapp_template_type"}

    payload: str
    """HTML for INAPP_HTML; for SELF_HANDLED text that the app reads, mostly JSON."""
    inapp_template_type: InAppTemplateKind
    """Whether the app itself shows the message or the SDK does."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
