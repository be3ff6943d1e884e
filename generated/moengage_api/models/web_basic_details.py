"""WebBasicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["WebBasicDetails"]


@_define(kw_only=True)
class WebBasicDetails(Model):
    """Text, picture and click of a message in the browser."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "message": {"type": "string"},
            "redirect_url": {"type": "string", "format": "uri"},
            "image_url": {"type": "string", "format": "uri"},
            "auto_dismiss_notification": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "message": "message",
        "redirect_url": "redirect_url",
        "image_url": "image_url",
        "auto_dismiss_notification": "auto_dismiss_notification",
    }

    title: str | Unset = UNSET
    """Title; may be personalized."""
    message: str | Unset = UNSET
    """Text; may be personalized."""
    redirect_url: str | Unset = UNSET
    """Page that a click opens."""
    image_url: str | Unset = UNSET
    """Picture."""
    auto_dismiss_notification: bool | Unset = UNSET
    """Whether the message goes away by itself."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
