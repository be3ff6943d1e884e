"""AndroidPushTemplateDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ClickAction, PushTemplateControlColor
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["AndroidPushTemplateDetails"]


@_define(kw_only=True)
class AndroidPushTemplateDetails(Model):
    """Text, picture and click on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "title": {"type": "string"},
            "message": {"type": "string"},
            "summary": {"type": "string"},
            "app_name_color_code": {"type": "string", "pattern": "^(#[0-9a-fA-F]+)?$"},
            "notification_control_color": {"type": "string", "enum": ["Light", "Dark"]},
            "background_color_code": {"type": "string", "pattern": "^(#[0-9a-fA-F]+)?$"},
            "apply_background_color": {"type": "boolean"},
            "image_url": {"type": "string"},
            "input_gif_url": {"type": "string"},
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
        "app_name_color_code": "app_name_color_code",
        "notification_control_color": "notification_control_color",
        "background_color_code": "background_color_code",
        "apply_background_color": "apply_background_color",
        "image_url": "image_url",
        "input_gif_url": "input_gif_url",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    title: str | Unset = UNSET
    """Title; may be personalized."""
    message: str | Unset = UNSET
    """Text; may be personalized."""
    summary: str | Unset = UNSET
    """Line below the text."""
    app_name_color_code: str | Unset = UNSET
    """Colour of the app's name as a hex code; STYLIZED only."""
    notification_control_color: PushTemplateControlColor | Unset = UNSET
    """Shade of a template's controls. Campaigns spell it in capitals."""
    background_color_code: str | Unset = UNSET
    """Background colour as a hex code; STYLIZED only."""
    apply_background_color: bool | Unset = UNSET
    """Whether it is used; STYLIZED only."""
    image_url: str | Unset = UNSET
    """Address of a picture: jpg, jpeg, png or gif."""
    input_gif_url: str | Unset = UNSET
    """Address of a moving picture; BASIC only."""
    default_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    default_click_action_value: str | Unset = UNSET
    """Target of a tap: a screen, link or page."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
