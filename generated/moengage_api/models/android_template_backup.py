"""AndroidTemplateBackup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ClickAction
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["AndroidTemplateBackup"]


@_define(kw_only=True)
class AndroidTemplateBackup(Model):
    """Plain message for devices that cannot show the template; needed by all but BASIC and Custom."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "message": {"type": "string"},
            "summary": {"type": "string"},
            "image_url": {"type": "string", "format": "uri"},
            "default_click_action": {
                "type": "string",
                "enum": ["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"],
            },
            "default_click_action_value": {"type": "string"},
            "key_value_pairs": {"type": "array", "items": {"$ref": "KeyValuePair"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "message": "message",
        "summary": "summary",
        "image_url": "image_url",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    title: str | Unset = UNSET
    """Title."""
    message: str | Unset = UNSET
    """Text."""
    summary: str | Unset = UNSET
    """Line below the text."""
    image_url: str | Unset = UNSET
    """Picture."""
    default_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    default_click_action_value: str | Unset = UNSET
    """Target of a tap."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
