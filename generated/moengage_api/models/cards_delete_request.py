"""CardsDeleteRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import CardPlatform
    from ..overlays.operation import Schema

__all__ = ["CardsDeleteRequest"]


@_define(kw_only=True)
class CardsDeleteRequest(Model):
    """Whose cards to delete, and those of which campaigns. One of `uid` and `unique_id` is needed."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["campaign_ids"],
        "properties": {
            "uid": {"type": "string"},
            "unique_id": {"type": "string"},
            "campaign_ids": {"type": "array", "minItems": 1, "items": {"type": "string"}},
            "platforms": {
                "type": "array",
                "items": {
                    "type": "string",
                    "check": "platform",
                    "enum": ["ANDROID", "IOS", "WEB", "android", "ios", "web"],
                },
            },
        },
        "if": {"not": {"required": ["uid"]}},
        "then": {"required": ["unique_id"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaign_ids": "campaign_ids",
        "uid": "uid",
        "unique_id": "unique_id",
        "platforms": "platforms",
    }

    campaign_ids: list[str]
    """Campaigns whose cards go away."""
    uid: str | Unset = UNSET
    """Id, e-mail address or mobile number of the user, as the profile shows it."""
    unique_id: str | Unset = UNSET
    """The id that the SDK gave the device."""
    platforms: list[CardPlatform] | Unset = UNSET
    """Only these platforms; without it all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
