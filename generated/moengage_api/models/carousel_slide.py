"""CarouselSlide, a JSON object of the API."""

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

__all__ = ["CarouselSlide"]


@_define(kw_only=True)
class CarouselSlide(Model):
    """A picture of a carousel."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "image_url": {"type": "string", "format": "uri"},
            "image_click_action": {
                "type": "string",
                "enum": ["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"],
            },
            "image_click_action_value": {"type": "string"},
            "key_value_pairs": {"type": "array", "items": {"$ref": "KeyValuePair"}},
        },
        "dependentRequired": {"image_click_action": ["image_click_action_value"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "image_url": "image_url",
        "image_click_action": "image_click_action",
        "image_click_action_value": "image_click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    image_url: str | Unset = UNSET
    """The picture."""
    image_click_action: ClickAction | Unset = UNSET
    """What a tap opens."""
    image_click_action_value: str | Unset = UNSET
    """Target of a tap; needed with `image_click_action`."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
