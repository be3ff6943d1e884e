"""TrackUserRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_attributes import UserAttributes
    from ..models.user_platform_status import UserPlatformStatus
    from ..overlays.operation import Schema

__all__ = ["TrackUserRequest"]


@_define(kw_only=True)
class TrackUserRequest(Model):
    """Create a user, or add and overwrite attributes of one. Attributes left out stay as they are."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type"],
        "if": {"not": {"required": ["customer_id"]}},
        "then": {"required": ["attributes"], "properties": {"attributes": {"minProperties": 1}}},
        "properties": {
            "type": {"const": "customer", "type": "string"},
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
            "update_existing_only": {"type": "boolean"},
            "attributes": {"$ref": "UserAttributes"},
            "platforms": {"type": "array", "items": {"$ref": "UserPlatformStatus"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "customer_id": "customer_id",
        "update_existing_only": "update_existing_only",
        "attributes": "attributes",
        "platforms": "platforms",
    }

    type_: Literal["customer"] = "customer"
    """Kind of request; case matters."""
    customer_id: str | Unset = UNSET
    """Your own id of a user (shown as ID in the dashboard). At least two characters, and none of the
    placeholder values that would lump strangers together in one profile."""
    update_existing_only: bool | Unset = UNSET
    """True means never create a user; an unknown customer_id is then ignored without a word."""
    attributes: UserAttributes | Unset = UNSET
    """Attributes of a user. Any other key is an attribute of your own; its JSON type decides how segments
    can filter it, and ISO 8601 text is a date. The prefix moe_ belongs to the vendor."""
    platforms: list[UserPlatformStatus] | Unset = UNSET
    """Where the user is active. Prefer `attributes.platforms`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
