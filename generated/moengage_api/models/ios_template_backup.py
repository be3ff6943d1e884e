"""IosTemplateBackup, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ClickAction, RichMediaType
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["IosTemplateBackup"]


@_define(kw_only=True)
class IosTemplateBackup(Model):
    """Plain message for devices that cannot show the template; needed by STYLIZED_BASIC and
    SIMPLE_IMAGE_CAROUSEL."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "message": {"type": "string"},
            "subtitle": {"type": "string"},
            "allow_bg_refresh": {"type": "boolean"},
            "rich_media_type": {"type": "string", "enum": ["Image", "Video", "GIF"]},
            "rich_media_value": {"type": "string", "format": "uri"},
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
        "subtitle": "subtitle",
        "allow_bg_refresh": "allow_bg_refresh",
        "rich_media_type": "rich_media_type",
        "rich_media_value": "rich_media_value",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    title: str | Unset = UNSET
    """Title."""
    message: str | Unset = UNSET
    """Text."""
    subtitle: str | Unset = UNSET
    """Line below the title."""
    allow_bg_refresh: bool | Unset = UNSET
    """Whether the app may refresh in the background."""
    rich_media_type: RichMediaType | Unset = UNSET
    """Kind of rich media; spelled in mixed case on the wire."""
    rich_media_value: str | Unset = UNSET
    """Where the rich media is."""
    default_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    default_click_action_value: str | Unset = UNSET
    """Target of a tap."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
