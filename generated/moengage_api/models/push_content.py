"""PushContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_push_content import AndroidPushContent
    from ..models.ios_push_content import IosPushContent
    from ..models.web_push_content import WebPushContent
    from ..overlays.operation import Schema

__all__ = ["PushContent"]


@_define(kw_only=True)
class PushContent(Model):
    """The message on each platform."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "android": {"$ref": "AndroidPushContent"},
            "ios": {"$ref": "IosPushContent"},
            "web": {"$ref": "WebPushContent"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"android": "android", "ios": "ios", "web": "web"}

    android: AndroidPushContent | Unset = UNSET
    """A message on Android. What the template type needs is checked whenever the content is saved;
    publishing also needs a title and a message."""
    ios: IosPushContent | Unset = UNSET
    """A message on iOS. What the template type needs is checked whenever the content is saved."""
    web: WebPushContent | Unset = UNSET
    """A message in the browser."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
