"""AndroidPushAction, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import AndroidPushActionType
    from ..overlays.operation import Schema

__all__ = ["AndroidPushAction"]


@_define(kw_only=True)
class AndroidPushAction(Model):
    """A button on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["call", "snooze", "copy", "share"]},
            "value": {"type": "string"},
            "name": {"type": "string"},
            "iconURL": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "value": "value",
        "name": "name",
        "iconURL": "icon_url",
    }

    type_: AndroidPushActionType | Unset = UNSET
    """What a button does."""
    value: str | Unset = UNSET
    """What the action needs, for instance a number to call."""
    name: str | Unset = UNSET
    """Label."""
    icon_url: str | Unset = UNSET
    """Icon of the button."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
