"""PushV21Request, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushAudience, PushPlatform
    from ..models.push_delivery import PushDelivery
    from ..models.push_goal import PushGoal
    from ..models.push_payload import PushPayload
    from ..models.push_settings import PushSettings
    from ..models.push_target_users import PushTargetUsers
    from ..overlays.operation import Schema

__all__ = ["PushV21Request"]


@_define(kw_only=True)
class PushV21Request(Model):
    """A push to send through V2.1. Workspace and signature travel in headers."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["campaignName", "targetPlatform", "targetAudience", "payload", "campaignDelivery"],
        "properties": {
            "campaignName": {"type": "string", "minLength": 5},
            "campaignTags": {"type": "array", "items": {"type": "string"}},
            "requestType": {"type": "string", "const": "push"},
            "targetPlatform": {
                "type": "array",
                "items": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS", "WEB"]},
            },
            "targetAudience": {"type": "string", "enum": ["All Users", "Custom Segment", "User"]},
            "customSegmentName": {"type": "string"},
            "targetUserAttributes": {"$ref": "PushTargetUsers"},
            "payload": {"$ref": "PushPayload"},
            "campaignDelivery": {"$ref": "PushDelivery"},
            "conversionGoals": {"type": "array", "maxItems": 5, "items": {"$ref": "PushGoal"}},
            "advancedSettings": {"$ref": "PushSettings"},
        },
        "allOf": [
            {
                "if": {"required": ["targetAudience"], "properties": {"targetAudience": {"const": "User"}}},
                "then": {"required": ["targetUserAttributes"]},
            },
            {
                "if": {
                    "required": ["targetAudience"],
                    "properties": {"targetAudience": {"const": "Custom Segment"}},
                },
                "then": {"required": ["customSegmentName"]},
            },
            {
                "if": {
                    "required": ["targetPlatform"],
                    "properties": {"targetPlatform": {"not": {"items": {"not": {"const": "ANDROID"}}}}},
                },
                "then": {"properties": {"payload": {"required": ["ANDROID"]}}},
            },
            {
                "if": {
                    "required": ["targetPlatform"],
                    "properties": {"targetPlatform": {"not": {"items": {"not": {"const": "IOS"}}}}},
                },
                "then": {"properties": {"payload": {"required": ["IOS"]}}},
            },
            {
                "if": {
                    "required": ["targetPlatform"],
                    "properties": {"targetPlatform": {"not": {"items": {"not": {"const": "WEB"}}}}},
                },
                "then": {"properties": {"payload": {"required": ["WEB"]}}},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaignName": "campaign_name",
        "targetPlatform": "target_platform",
        "targetAudience": "target_audience",
        "payload": "payload",
        "campaignDelivery": "campaign_delivery",
        "campaignTags": "campaign_tags",
        "requestType": "request_type",
        "customSegmentName": "custom_segment_name",
        "targetUserAttributes": "target_user_attributes",
        "conversionGoals": "conversion_goals",
        "advancedSettings": "advanced_settings",
    }

    campaign_name: str
    """Name of the campaign that the call makes. For `All Users` and `Custom Segment` it must be new. For
    `User` calls of one name share a campaign, and only the payload of the later ones counts."""
    target_platform: list[PushPlatform]
    """Platforms to send to; WEB is web push in Chrome. `payload` holds a message for each."""
    target_audience: PushAudience
    """Everybody, a stored segment, or the at most 100 users that an attribute matches."""
    payload: PushPayload
    """The message, for each platform of `targetPlatform`. Texts may be personalized."""
    campaign_delivery: PushDelivery
    """When to send. `soon` needs nothing else, `later` a date and a time, `periodic` a time and an end."""
    campaign_tags: list[str] | Unset = UNSET
    """Labels of the campaign."""
    request_type: Literal["push"] | Unset = UNSET
    """Kind of request."""
    custom_segment_name: str | Unset = UNSET
    """Exact name of an existing segment, for `Custom Segment`."""
    target_user_attributes: PushTargetUsers | Unset = UNSET
    """Picks users by an attribute; at most 100 of those that match get the push."""
    conversion_goals: list[PushGoal] | Unset = UNSET
    """What counts as success."""
    advanced_settings: PushSettings | Unset = UNSET
    """Lifetime, caps, speed and priority of a push."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
