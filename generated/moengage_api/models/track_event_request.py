"""TrackEventRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.event_action import EventAction
    from ..overlays.operation import Schema

__all__ = ["TrackEventRequest"]


@_define(kw_only=True)
class TrackEventRequest(Model):
    """One or more actions of one user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "actions"],
        "if": {"not": {"required": ["customer_id"]}},
        "then": {"required": ["user_identifiers"]},
        "properties": {
            "type": {"const": "event", "type": "string"},
            "customer_id": {
                "type": "string",
                "check": "customer-id",
                "minLength": 2,
                "not": {
                    "enum": [
                        "unknown",
                        "guest",
                        "null",
                        "0",
                        "1",
                        "true",
                        "false",
                        "user_attribute_unique_id",
                        "(empty)",
                        "na",
                        "n/a",
                        "",
                        "dummy_seller_code",
                        "user_id",
                        "id",
                        "customer_id",
                        "uid",
                        "userid",
                        "none",
                        "-2",
                        "-1",
                        "2",
                    ]
                },
            },
            "device_id": {"type": "string"},
            "user_identifiers": {"type": "object", "minProperties": 1, "additionalProperties": True},
            "actions": {"type": "array", "minItems": 1, "items": {"$ref": "EventAction"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "actions": "actions",
        "customer_id": "customer_id",
        "device_id": "device_id",
        "user_identifiers": "user_identifiers",
    }

    type_: Literal["event"] = "event"
    """Kind of request; case matters."""
    actions: list[EventAction]
    """What happened; each action counts as one event."""
    customer_id: str | Unset = UNSET
    """Your own id of a user (shown as ID in the dashboard). At least two characters, and none of the
    placeholder values that would lump strangers together in one profile."""
    device_id: str | Unset = UNSET
    """The device it happened on. Left out, the vendor takes the customer_id."""
    user_identifiers: dict[str, Any] | Unset = UNSET
    """Identifier name -> value, as the workspace's Identity Resolution defines them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
