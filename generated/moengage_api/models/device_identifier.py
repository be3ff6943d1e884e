"""DeviceIdentifier, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["DeviceIdentifier"]


@_define(kw_only=True)
class DeviceIdentifier(Model):
    """One device, by exactly one of its ids."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
        "properties": {
            "unique_id": {"type": "string"},
            "device_unique_id": {"type": "string"},
            "push_id": {"type": "string"},
            "moe_gaid": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "unique_id": "unique_id",
        "device_unique_id": "device_unique_id",
        "push_id": "push_id",
        "moe_gaid": "moe_gaid",
    }

    unique_id: str | Unset = UNSET
    """Unique id of the device."""
    device_unique_id: str | Unset = UNSET
    """The device_id it was tracked with."""
    push_id: str | Unset = UNSET
    """Push token."""
    moe_gaid: str | Unset = UNSET
    """Google advertising id."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
