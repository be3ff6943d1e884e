"""IosPushTemplateDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ClickAction, PushTemplateMedia
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["IosPushTemplateDetails"]


@_define(kw_only=True)
class IosPushTemplateDetails(Model):
    """Text, media and click on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "subtitle": {"type": "string"},
            "message": {"type": "string"},
            "background_color_code": {"type": "string", "pattern": "^(#[0-9a-fA-F]+)?$"},
            "apply_background_color": {"type": "boolean"},
            "default_click_action": {
                "type": "string",
                "enum": ["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"],
            },
            "default_click_action_value": {"type": "string"},
            "key_value_pairs": {"type": "array", "items": {"$ref": "KeyValuePair"}},
            "rich_media_type": {"type": "string", "enum": ["IMAGE", "AUDIO", "VIDEO", "GIF"]},
            "rich_media_value": {"type": "string"},
            "allow_bg_refresh": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "subtitle": "subtitle",
        "message": "message",
        "background_color_code": "background_color_code",
        "apply_background_color": "apply_background_color",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
        "rich_media_type": "rich_media_type",
        "rich_media_value": "rich_media_value",
        "allow_bg_refresh": "allow_bg_refresh",
    }

    title: str | Unset = UNSET
    """Title; may be personalized."""
    subtitle: str | Unset = UNSET
    """Line below the title."""
    message: str | Unset = UNSET
    """Text; may be personalized."""
    background_color_code: str | Unset = UNSET
    """Background colour as a hex code; STYLIZED only."""
    apply_background_color: bool | Unset = UNSET
    """Whether it is used; STYLIZED only."""
    default_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    default_click_action_value: str | Unset = UNSET
    """Target of a tap: a screen, link or page."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    rich_media_type: PushTemplateMedia | Unset = UNSET
    """Kind of rich media."""
    rich_media_value: str | Unset = UNSET
    """Address of the rich media."""
    allow_bg_refresh: bool | Unset = UNSET
    """Whether the app may refresh in the background."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
