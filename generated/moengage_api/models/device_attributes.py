"""DeviceAttributes, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import BooleanText, CapitalizedBooleanText, DevicePlatform
    from ..overlays.operation import Schema

__all__ = ["DeviceAttributes"]


@_define(kw_only=True)
class DeviceAttributes(Model):
    """Attributes of a device. Any other key is an attribute of your own."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["platform", "push_id"],
        "additionalProperties": True,
        "propertyNames": {"check": "reserved-names", "not": {"enum": ["", "id", "_id"]}},
        "properties": {
            "platform": {
                "type": "string",
                "check": "platform",
                "enum": [
                    "ANDROID",
                    "iOS",
                    "web",
                    "TV",
                    "Android",
                    "android",
                    "IOS",
                    "ios",
                    "Web",
                    "WEB",
                    "Tv",
                    "tv",
                ],
            },
            "push_id": {"type": "string"},
            "model": {"type": "string"},
            "app_version": {"type": "string"},
            "os_version": {"type": "string"},
            "moe_push_opted": {"type": "string", "enum": ["True", "False"]},
            "moe_push_provisional_opted": {"type": "string"},
            "moe_gaid": {"type": "string"},
            "idfv": {"type": "string"},
            "push_preference": {
                "anyOf": [{"type": "string", "enum": ["true", "false"]}, {"type": "boolean"}]
            },
            "active": {"anyOf": [{"type": "string", "enum": ["true", "false"]}, {"type": "boolean"}]},
            "created_time": {"type": "integer", "format": "epoch-seconds"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
        "push_id": "push_id",
        "model": "model",
        "app_version": "app_version",
        "os_version": "os_version",
        "moe_push_opted": "moe_push_opted",
        "moe_push_provisional_opted": "moe_push_provisional_opted",
        "moe_gaid": "moe_gaid",
        "idfv": "idfv",
        "push_preference": "push_preference",
        "active": "active",
        "created_time": "created_time",
    }

    platform: DevicePlatform
    """Platform of a device. The first four spellings are the vendor's own; case does not matter."""
    push_id: str
    """Push token."""
    model: str | Unset = UNSET
    """Model name."""
    app_version: str | Unset = UNSET
    """Version of the app on the device."""
    os_version: str | Unset = UNSET
    """Version of the system."""
    moe_push_opted: CapitalizedBooleanText | Unset = UNSET
    """A truth value as capitalized text."""
    moe_push_provisional_opted: str | Unset = UNSET
    """Provisional push permission (iOS)."""
    moe_gaid: str | Unset = UNSET
    """Google advertising id."""
    idfv: str | Unset = UNSET
    """Apple's id for the vendor."""
    push_preference: bool | BooleanText | Unset = UNSET
    """Whether push messages are allowed."""
    active: bool | BooleanText | Unset = UNSET
    """Whether the app is installed now."""
    created_time: datetime.datetime | int | Unset = UNSET
    """When the device was created."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
