"""AndroidAdvanced, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TimeUnit
    from ..overlays.operation import Schema

__all__ = ["AndroidAdvanced"]


@_define(kw_only=True)
class AndroidAdvanced(Model):
    """Behaviour of a message on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "coupon_code": {"type": "string"},
            "icon_type_in_notification": {"type": "string"},
            "use_large_icon": {"type": "boolean"},
            "make_notification_sticky": {"type": "boolean"},
            "dismiss_button_text": {"type": "string"},
            "auto_dismiss_notification": {"type": "boolean"},
            "auto_dismiss_notification_time_value": {"type": "integer"},
            "auto_dismiss_notification_time_granularity": {
                "type": "string",
                "enum": ["MINUTES", "HOURS", "DAYS"],
            },
            "group_key": {"type": "string"},
            "collapse_replace_key": {"type": "string"},
        },
        "allOf": [
            {
                "if": {
                    "required": ["make_notification_sticky"],
                    "properties": {"make_notification_sticky": {"const": True}},
                },
                "then": {"required": ["dismiss_button_text"]},
            },
            {
                "if": {
                    "required": ["auto_dismiss_notification"],
                    "properties": {"auto_dismiss_notification": {"const": True}},
                },
                "then": {
                    "required": [
                        "dismiss_button_text",
                        "auto_dismiss_notification_time_value",
                        "auto_dismiss_notification_time_granularity",
                    ]
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "coupon_code": "coupon_code",
        "icon_type_in_notification": "icon_type_in_notification",
        "use_large_icon": "use_large_icon",
        "make_notification_sticky": "make_notification_sticky",
        "dismiss_button_text": "dismiss_button_text",
        "auto_dismiss_notification": "auto_dismiss_notification",
        "auto_dismiss_notification_time_value": "auto_dismiss_notification_time_value",
        "auto_dismiss_notification_time_granularity": "auto_dismiss_notification_time_granularity",
        "group_key": "group_key",
        "collapse_replace_key": "collapse_replace_key",
    }

    coupon_code: str | Unset = UNSET
    """Coupon shown with the message."""
    icon_type_in_notification: str | Unset = UNSET
    """Which icon is shown."""
    use_large_icon: bool | Unset = UNSET
    """Whether the large icon is used."""
    make_notification_sticky: bool | Unset = UNSET
    """Whether the message cannot be swiped away."""
    dismiss_button_text: str | Unset = UNSET
    """Label of the dismiss button; needed for sticky and auto-dismissed messages."""
    auto_dismiss_notification: bool | Unset = UNSET
    """Whether the message goes away by itself."""
    auto_dismiss_notification_time_value: int | Unset = UNSET
    """After how long it goes away."""
    auto_dismiss_notification_time_granularity: TimeUnit | Unset = UNSET
    """Unit of a span of time."""
    group_key: str | Unset = UNSET
    """Groups messages. The server cuts it to 45 characters and keeps Latin letters and digits only."""
    collapse_replace_key: str | Unset = UNSET
    """A newer message with the same key replaces this one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
