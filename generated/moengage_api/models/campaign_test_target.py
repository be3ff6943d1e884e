"""CampaignTestTarget, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushPlatform, TestIdentifier
    from ..overlays.operation import Schema

__all__ = ["CampaignTestTarget"]


@_define(kw_only=True)
class CampaignTestTarget(Model):
    """Who gets the test, and which of a draft's messages."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["identifier", "identifier_values"],
        "properties": {
            "identifier": {
                "type": "string",
                "enum": [
                    "USER_ATTRIBUTE_UNIQUE_ID",
                    "USER_ATTRIBUTE_USER_EMAIL",
                    "USER_ATTRIBUTE_USER_MOBILE",
                    "MOE_GAID",
                    "ADVERTISING_IDENTIFIER",
                    "PUSH_ID",
                    "CUSTOM_SEGMENT",
                    "EMAIL",
                    "ID",
                    "MOBILE_NUMBER",
                ],
            },
            "identifier_values": {"type": "array", "maxItems": 10, "items": {"type": "string"}},
            "variation": {"type": "string"},
            "locale_name": {"type": "string"},
            "platform": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS", "WEB"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "identifier": "identifier",
        "identifier_values": "identifier_values",
        "variation": "variation",
        "locale_name": "locale_name",
        "platform": "platform",
    }

    identifier: TestIdentifier
    """How recipients are named. EMAIL, ID and MOBILE_NUMBER are for e-mail, CUSTOM_SEGMENT for both, the
    others for push. Phone numbers are in E.164."""
    identifier_values: list[str]
    """Recipients, at most ten; for CUSTOM_SEGMENT names of segments."""
    variation: str | Unset = UNSET
    """Only this variation, for instance variation_2."""
    locale_name: str | Unset = UNSET
    """Only this locale."""
    platform: PushPlatform | Unset = UNSET
    """Platform that shows push messages."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
