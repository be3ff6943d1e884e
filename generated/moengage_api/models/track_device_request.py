"""TrackDeviceRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.device_attributes import DeviceAttributes
    from ..overlays.operation import Schema

__all__ = ["TrackDeviceRequest"]


@_define(kw_only=True)
class TrackDeviceRequest(Model):
    """Create or update a device of a user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "customer_id", "attributes"],
        "properties": {
            "type": {"const": "device", "type": "string"},
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
            "attributes": {"$ref": "DeviceAttributes"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "customer_id": "customer_id",
        "attributes": "attributes",
        "device_id": "device_id",
    }

    type_: Literal["device"] = "device"
    """Kind of request; case matters."""
    customer_id: str
    """Your own id of a user (shown as ID in the dashboard). At least two characters, and none of the
    placeholder values that would lump strangers together in one profile."""
    attributes: DeviceAttributes
    """Attributes of a device. Any other key is an attribute of your own."""
    device_id: str | Unset = UNSET
    """Unique id of your choice. Without one, each request creates another device."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
