"""AndroidPushPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_push_action import AndroidPushAction
    from ..models.android_push_media import AndroidPushMedia
    from ..models.push_default_action import PushDefaultAction
    from ..overlays.operation import Schema

__all__ = ["AndroidPushPayload"]


@_define(kw_only=True)
class AndroidPushPayload(Model):
    """The message on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["message", "title"],
        "properties": {
            "groupKey": {"type": "string"},
            "collapseReplaceKey": {"type": "string"},
            "message": {"type": "string"},
            "title": {"type": "string"},
            "channel_id": {"type": "string"},
            "summary": {"type": "string"},
            "richContent": {"type": "array", "items": {"$ref": "AndroidPushMedia"}},
            "defaultAction": {"$ref": "PushDefaultAction"},
            "additionalActions": {"type": "array", "maxItems": 2, "items": {"$ref": "AndroidPushAction"}},
            "fallback": {"type": "object", "additionalProperties": True},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "title": "title",
        "groupKey": "group_key",
        "collapseReplaceKey": "collapse_replace_key",
        "channel_id": "channel_id",
        "summary": "summary",
        "richContent": "rich_content",
        "defaultAction": "default_action",
        "additionalActions": "additional_actions",
        "fallback": "fallback",
    }

    message: str
    """Text."""
    title: str
    """Title."""
    group_key: str | Unset = UNSET
    """Groups messages. The server keeps ASCII letters and digits only and cuts it to 45 characters."""
    collapse_replace_key: str | Unset = UNSET
    """A newer message with the same key replaces this one."""
    channel_id: str | Unset = UNSET
    """Android notification channel."""
    summary: str | Unset = UNSET
    """Line below the text."""
    rich_content: list[AndroidPushMedia] | Unset = UNSET
    """Picture, coupon or sound."""
    default_action: PushDefaultAction | Unset = UNSET
    """What a tap on the message opens."""
    additional_actions: list[AndroidPushAction] | Unset = UNSET
    """Buttons below the message."""
    fallback: dict[str, Any] | Unset = UNSET
    """Substitutes for the fields beside it, for users whose personalized ones cannot be filled."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
