"""IosBasicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.carousel_content import CarouselContent
    from ..models.enums import ClickAction, RichMediaType
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["IosBasicDetails"]


@_define(kw_only=True)
class IosBasicDetails(Model):
    """Text, picture and click of a message on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "background_color_code": {"type": "string"},
            "apply_background_color_in_text_editor": {"type": "boolean"},
            "title": {"type": "string"},
            "message": {"type": "string"},
            "subtitle": {"type": "string"},
            "allow_bg_refresh": {"type": "boolean"},
            "rich_media_type": {"type": "string", "enum": ["Image", "Video", "GIF"]},
            "rich_media_value": {"type": "string", "format": "uri"},
            "image_url": {"type": "string", "format": "uri"},
            "input_gif_url": {"type": "string", "format": "uri"},
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
        "background_color_code": "background_color_code",
        "apply_background_color_in_text_editor": "apply_background_color_in_text_editor",
        "title": "title",
        "message": "message",
        "subtitle": "subtitle",
        "allow_bg_refresh": "allow_bg_refresh",
        "rich_media_type": "rich_media_type",
        "rich_media_value": "rich_media_value",
        "image_url": "image_url",
        "input_gif_url": "input_gif_url",
        "carousel_content": "carousel_content",
        "default_click_action": "default_click_action",
        "default_click_action_value": "default_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    background_color_code: str | Unset = UNSET
    """Background colour."""
    apply_background_color_in_text_editor: bool | Unset = UNSET
    """Whether the editor shows the background colour."""
    title: str | Unset = UNSET
    """Title; may be personalized."""
    message: str | Unset = UNSET
    """Text; may be personalized."""
    subtitle: str | Unset = UNSET
    """Line below the title."""
    allow_bg_refresh: bool | Unset = UNSET
    """Whether the app may refresh in the background."""
    rich_media_type: RichMediaType | Unset = UNSET
    """Kind of rich media; spelled in mixed case on the wire."""
    rich_media_value: str | Unset = UNSET
    """Where the rich media is; BASIC only."""
    image_url: str | Unset = UNSET
    """Picture; in V5 SIMPLE_IMAGE_CAROUSEL needs it beside its slides."""
    input_gif_url: str | Unset = UNSET
    """Moving picture; BASIC and STYLIZED_BASIC only."""
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
