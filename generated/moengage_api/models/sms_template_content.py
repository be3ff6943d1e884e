"""SmsTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["SmsTemplateContent"]


@_define(kw_only=True)
class SmsTemplateContent(Model):
    """What an SMS template says."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["message"],
        "properties": {"message": {"type": "string", "minLength": 1}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"message": "message"}

    message: str
    """The text; may be personalized."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
