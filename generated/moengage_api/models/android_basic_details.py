"""AndroidBasicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.carousel_content import CarouselContent
    from ..models.enums import ClickAction, ImageScaling, NotificationControlColor
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["AndroidBasicDetails"]


@_define(kw_only=True)
class AndroidBasicDetails(Model):
    """Text, picture and click of a message on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "notification_channel": {"type": "string"},
            "include_app_name_and_time": {"type": "boolean"},
            "background_color_code": {"type": "string"},
            "app_name_color_code": {"type": "string"},
            "notification_control_color": {"type": "string", "enum": ["LIGHT", "DARK"]},
            "include_title_and_message": {"type": "boolean"},
            "apply_background_color_in_text_editor": {"type": "boolean"},
            "title": {"type": "string"},
            "message": {"type": "string"},
            "summary": {"type": "string"},
            "image_url": {"type": "string", "format": "uri"},
            "image_scaling": {
                "type": "string",
                "enum": ["FIT_INSIDE_IMAGE_CONTAINER", "FILL_IMAGE_CONTAINER"],
            },
            "banner_image_url": {"type": "string", "format": "uri"},
            "input_gif_url": {"type": "string", "format": "uri"},
            "collapsed_push_notification": {"type": "string"},
            "carousel_content": {"$ref": "CarouselContent"},
            "default_click_action": {
                "type": "string",
                "enum": ["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"],
            },
            "default_click_action_value": {"type": "string"},
            "key_value_pairs": {"type": "array", "items": {"$ref": "KeyValuePair"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "notification_channel": "notification_channel",
        "include_app_name_and_time": "include_app_name_and_time",
        "background_color_code": "background_color_code",
        "app_name_color_code": "app_name_color_code",
        "notification_control_color": "notification_control_color",
        "include_title_and_message": "include_title_and_message",
        "apply_background_color_in_text_editor": "apply_background_color_in_text_editor",
        "title": "title",
        "message": "message",
        "summary": "summary",
        "image_url": "image_url",
        "image_scaling": "image_scaling",
        "banner_image_url": "banner_image_url",
        "input_gif_url": "input_gif_url",
        "collapsed_push_notification": "collapsed_push_notification",
        "carousel_content": "carousel_content",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    notification_channel: str | Unset = UNSET
    """Android notification channel."""
    include_app_name_and_time: bool | Unset = UNSET
    """Whether a banner shows the app's name and the time."""
    background_color_code: str | Unset = UNSET
    """Background colour."""
    app_name_color_code: str | Unset = UNSET
    """Colour of the app's name."""
    notification_control_color: NotificationControlColor | Unset = UNSET
    """Shade of the message's controls."""
    include_title_and_message: bool | Unset = UNSET
    """Whether a banner shows title and message."""
    apply_background_color_in_text_editor: bool | Unset = UNSET
    """Whether the editor shows the background colour."""
    title: str | Unset = UNSET
    """Title; may be personalized."""
    message: str | Unset = UNSET
    """Text; may be personalized."""
    summary: str | Unset = UNSET
    """Line below the text."""
    image_url: str | Unset = UNSET
    """Picture."""
    image_scaling: ImageScaling | Unset = UNSET
    """Whether the picture is shown whole or fills its frame."""
    banner_image_url: str | Unset = UNSET
    """Picture of IMAGE_BANNER_WITH_TEXT; needed there."""
    input_gif_url: str | Unset = UNSET
    """Moving picture; BASIC only."""
    collapsed_push_notification: str | Unset = UNSET
    """What the collapsed message shows, for instance SAME_AS_TEMPLATE_BACKUP."""
    carousel_content: CarouselContent | Unset = UNSET
    """The slides of SIMPLE_IMAGE_CAROUSEL, on Android and iOS. V1 needs both fields, and a picture on
    every slide."""
    default_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    default_click_action_value: str | Unset = UNSET
    """Target of a tap: a link, screen or page."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
