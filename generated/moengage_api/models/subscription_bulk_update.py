"""SubscriptionBulkUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.subscription_user_update import SubscriptionUserUpdate
    from ..overlays.operation import Schema

__all__ = ["SubscriptionBulkUpdate"]


@_define(kw_only=True)
class SubscriptionBulkUpdate(Model):
    """What up to 50 users chose."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["channel", "user_preferences"],
        "properties": {
            "channel": {"type": "string", "const": "email"},
            "user_preferences": {
                "type": "array",
                "minItems": 1,
                "maxItems": 50,
                "items": {"$ref": "SubscriptionUserUpdate"},
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"channel": "channel", "user_preferences": "user_preferences"}

    channel: Literal["email"] = "email"
    """There is one."""
    user_preferences: list[SubscriptionUserUpdate]
    """The users and their choices."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
