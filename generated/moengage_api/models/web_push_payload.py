"""WebPushPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["WebPushPayload"]


@_define(kw_only=True)
class WebPushPayload(Model):
    """The message in Chrome."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["message", "title", "redirectURL", "iconURL"],
        "properties": {
            "message": {"type": "string"},
            "title": {"type": "string"},
            "redirectURL": {"type": "string", "format": "uri"},
            "iconURL": {"type": "string", "format": "uri"},
            "imageURL": {"type": "string", "format": "uri"},
            "autoDismiss": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "title": "title",
        "redirectURL": "redirect_url",
        "iconURL": "icon_url",
        "imageURL": "image_url",
        "autoDismiss": "auto_dismiss",
    }

    message: str
    """Text."""
    title: str
    """Title."""
    redirect_url: str
    """Page that a click opens."""
    icon_url: str
    """Icon."""
    image_url: str | Unset = UNSET
    """Picture."""
    auto_dismiss: bool | Unset = UNSET
    """Whether the message goes away after 8 seconds."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
