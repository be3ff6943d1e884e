"""ExpirationSettings, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ExpirationUnit
    from ..overlays.operation import Schema

__all__ = ["ExpirationSettings"]


@_define(kw_only=True)
class ExpirationSettings(Model):
    """When an undelivered message is dropped, and when a delivered one leaves the inbox."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "expire_notification_after_value": {"type": "integer"},
            "expire_notification_after_type": {"type": "string", "enum": ["HOUR", "DAY"]},
            "remove_from_inbox_after_value": {"type": "integer"},
            "remove_from_inbox_after_type": {"type": "string", "const": "DAY"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "expire_notification_after_value": "expire_notification_after_value",
        "expire_notification_after_type": "expire_notification_after_type",
        "remove_from_inbox_after_value": "remove_from_inbox_after_value",
        "remove_from_inbox_after_type": "remove_from_inbox_after_type",
    }

    expire_notification_after_value: int | Unset = UNSET
    """How long delivery is tried."""
    expire_notification_after_type: ExpirationUnit | Unset = UNSET
    """Unit of the delivery time."""
    remove_from_inbox_after_value: int | Unset = UNSET
    """How many days the message stays in the inbox."""
    remove_from_inbox_after_type: Literal["DAY"] | Unset = UNSET
    """Unit of the inbox time."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
