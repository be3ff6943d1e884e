"""UserPlatformStatus, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import BooleanText, UserPlatform
    from ..overlays.operation import Schema

__all__ = ["UserPlatformStatus"]


@_define(kw_only=True)
class UserPlatformStatus(Model):
    """Whether the user has the app or site on a platform."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["platform", "active"],
        "properties": {
            "platform": {
                "type": "string",
                "check": "platform",
                "enum": ["ANDROID", "iOS", "web", "Android", "android", "IOS", "ios", "Web", "WEB"],
            },
            "active": {"type": "string", "enum": ["true", "false"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"platform": "platform", "active": "active"}

    platform: UserPlatform
    """A platform of a user. The first three spellings are the vendor's own; case does not matter."""
    active: BooleanText
    """A truth value as lower-case text."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
