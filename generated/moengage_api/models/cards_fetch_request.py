"""CardsFetchRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import CardPlatform
    from ..overlays.operation import Schema

__all__ = ["CardsFetchRequest"]


@_define(kw_only=True)
class CardsFetchRequest(Model):
    """Whose cards to get, and which. One of `uid` and `unique_id` is needed."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "uid": {"type": "string"},
            "unique_id": {"type": "string"},
            "platforms": {
                "type": "array",
                "items": {
                    "type": "string",
                    "check": "platform",
                    "enum": ["ANDROID", "IOS", "WEB", "android", "ios", "web"],
                },
            },
            "card_category": {"type": "string"},
            "prev_sync_card_ids": {"type": "array", "items": {"type": "string"}},
            "last_updated_time": {"type": "integer", "format": "epoch-seconds"},
        },
        "if": {"not": {"required": ["uid"]}},
        "then": {"required": ["unique_id"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "uid": "uid",
        "unique_id": "unique_id",
        "platforms": "platforms",
        "card_category": "card_category",
        "prev_sync_card_ids": "prev_sync_card_ids",
        "last_updated_time": "last_updated_time",
    }

    uid: str | Unset = UNSET
    """Id, e-mail address or mobile number of the user, as the profile shows it."""
    unique_id: str | Unset = UNSET
    """The id that the SDK gave the device."""
    platforms: list[CardPlatform] | Unset = UNSET
    """Only these platforms; without it all."""
    card_category: str | Unset = UNSET
    """Only this category; without it all."""
    prev_sync_card_ids: list[str] | Unset = UNSET
    """Cards you have; unchanged ones are left out. Goes with `last_updated_time`."""
    last_updated_time: datetime.datetime | int | Unset = UNSET
    """When you got them, in epoch seconds. Goes with `prev_sync_card_ids`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
