"""AndroidPushTemplateAdvanced, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import DismissalTimeUnit, PushTemplateIcon
    from ..overlays.operation import Schema

__all__ = ["AndroidPushTemplateAdvanced"]


@_define(kw_only=True)
class AndroidPushTemplateAdvanced(Model):
    """Behaviour on Android. The span until it is dismissed is value times multiplier, from delivery on."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "coupon_code": {"type": "string"},
            "icon_type_in_notification": {"type": "string", "enum": ["appicon", "upload", "url"]},
            "large_icon_url": {"type": "string"},
            "auto_dismiss_notification": {"type": "boolean"},
            "dismissal_time_multiplier": {
                "type": "string",
                "enum": ["DAYS", "HOURS", "MINUTES", "days", "hours", "minutes"],
            },
            "dismissal_time_value": {"type": "integer"},
            "make_notification_sticky": {"type": "boolean"},
            "dismiss_button_text": {"type": "string"},
            "group_key": {"type": "string"},
            "collapse_replace_key": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "coupon_code": "coupon_code",
        "icon_type_in_notification": "icon_type_in_notification",
        "large_icon_url": "large_icon_url",
        "auto_dismiss_notification": "auto_dismiss_notification",
        "dismissal_time_multiplier": "dismissal_time_multiplier",
        "dismissal_time_value": "dismissal_time_value",
        "make_notification_sticky": "make_notification_sticky",
        "dismiss_button_text": "dismiss_button_text",
        "group_key": "group_key",
        "collapse_replace_key": "collapse_replace_key",
    }

    coupon_code: str | Unset = UNSET
    """Coupon shown with the message."""
    icon_type_in_notification: PushTemplateIcon | Unset = UNSET
    """Which icon is shown. No field uploads one."""
    large_icon_url: str | Unset = UNSET
    """Address of the icon for `url`."""
    auto_dismiss_notification: bool | Unset = UNSET
    """Whether the message goes away by itself."""
    dismissal_time_multiplier: DismissalTimeUnit | Unset = UNSET
    """Unit of the time until a message is dismissed; the letter case does not matter."""
    dismissal_time_value: int | Unset = UNSET
    """After how many of them it goes away."""
    make_notification_sticky: bool | Unset = UNSET
    """Whether the message goes away neither by a swipe nor by a tap; STYLIZED only."""
    dismiss_button_text: str | Unset = UNSET
    """Label of a sticky message's dismiss button; STYLIZED only."""
    group_key: str | Unset = UNSET
    """Groups messages."""
    collapse_replace_key: str | Unset = UNSET
    """A newer message with the same key replaces this one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
