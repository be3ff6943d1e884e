"""AndroidButton, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import AndroidButtonAction
    from ..models.key_value_pair import KeyValuePair
    from ..overlays.operation import Schema

__all__ = ["AndroidButton"]


@_define(kw_only=True)
class AndroidButton(Model):
    """A button on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "btn_name": {"type": "string"},
            "click_action_type": {
                "type": "string",
                "enum": [
                    "DEEPLINKING",
                    "NAVIGATE_TO_A_SCREEN",
                    "RICH_LANDING",
                    "CALL",
                    "SHARE",
                    "COPY",
                    "SET_USER_ATTRIBUTE",
                    "TRACK_EVENT",
                    "CUSTOM_ACTION",
                    "SNOOZE",
                    "REMIND_LATER",
                ],
            },
            "click_action_name": {"type": "string"},
            "click_action_value": {"type": "string"},
            "key_value_pairs": {"type": "array", "items": {"$ref": "KeyValuePair"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "btn_name": "btn_name",
        "click_action_type": "click_action_type",
        "click_action_name": "click_action_name",
        "click_action_value": "click_action_value",
        "key_value_pairs": "key_value_pairs",
    }

    btn_name: str | Unset = UNSET
    """Label."""
    click_action_type: AndroidButtonAction | Unset = UNSET
    """What a button does."""
    click_action_name: str | Unset = UNSET
    """Name the action needs, for instance an event or attribute."""
    click_action_value: str | Unset = UNSET
    """Value the action needs, for instance a link or number."""
    key_value_pairs: list[KeyValuePair] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
