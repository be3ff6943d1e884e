"""PushPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_push_payload import AndroidPushPayload
    from ..models.ios_push_payload import IosPushPayload
    from ..models.web_push_payload import WebPushPayload
    from ..overlays.operation import Schema

__all__ = ["PushPayload"]


@_define(kw_only=True)
class PushPayload(Model):
    """The message, for each platform of `targetPlatform`. Texts may be personalized."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "ANDROID": {"$ref": "AndroidPushPayload"},
            "IOS": {"$ref": "IosPushPayload"},
            "WEB": {"$ref": "WebPushPayload"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"ANDROID": "android", "IOS": "ios", "WEB": "web"}

    android: AndroidPushPayload | Unset = UNSET
    """The message on Android."""
    ios: IosPushPayload | Unset = UNSET
    """The message on iOS."""
    web: WebPushPayload | Unset = UNSET
    """The message in Chrome."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
