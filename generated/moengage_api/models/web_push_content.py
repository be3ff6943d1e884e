"""WebPushContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.web_advanced import WebAdvanced
    from ..models.web_basic_details import WebBasicDetails
    from ..models.web_button import WebButton
    from ..overlays.operation import Schema

__all__ = ["WebPushContent"]


@_define(kw_only=True)
class WebPushContent(Model):
    """A message in the browser."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "template_type": {"type": "string", "const": "BASIC"},
            "basic_details": {"$ref": "WebBasicDetails"},
            "buttons": {"type": "array", "items": {"$ref": "WebButton"}},
            "advanced": {"$ref": "WebAdvanced"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_type": "template_type",
        "basic_details": "basic_details",
        "buttons": "buttons",
        "advanced": "advanced",
    }

    template_type: Literal["BASIC"] | Unset = UNSET
    """Layout of the message; there is one."""
    basic_details: WebBasicDetails | Unset = UNSET
    """Text, picture and click of a message in the browser."""
    buttons: list[WebButton] | Unset = UNSET
    """Buttons below the message."""
    advanced: WebAdvanced | Unset = UNSET
    """Icon of a message in the browser."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
