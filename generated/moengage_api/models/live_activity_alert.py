"""LiveActivityAlert, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["LiveActivityAlert"]


@_define(kw_only=True)
class LiveActivityAlert(Model):
    """How the change is announced."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "additionalProperties": False,
        "required": ["title", "body"],
        "properties": {
            "title": {"type": "string"},
            "subtitle": {"type": "string"},
            "body": {"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": True}]},
            "sound": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "body": "body",
        "subtitle": "subtitle",
        "sound": "sound",
    }

    title: str
    """Title."""
    body: dict[str, Any] | str
    """Text, or an object, as the app expects."""
    subtitle: str | Unset = UNSET
    """Line below the title."""
    sound: str | Unset = UNSET
    """A sound file of the app, or `default`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
