"""WebButton, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["WebButton"]


@_define(kw_only=True)
class WebButton(Model):
    """A button in the browser."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "icon_url": {"type": "string", "format": "uri"},
            "url": {"type": "string", "format": "uri"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"title": "title", "icon_url": "icon_url", "url": "url"}

    title: str | Unset = UNSET
    """Label."""
    icon_url: str | Unset = UNSET
    """Icon."""
    url: str | Unset = UNSET
    """Page that a click opens."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
