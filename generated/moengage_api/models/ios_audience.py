"""IosAudience, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["IosAudience"]


@_define(kw_only=True)
class IosAudience(Model):
    """Which iOS devices are addressed. Exactly one of the three has to be true; V5 looks when it
    publishes."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "send_to_all_eligible_device": {"type": "boolean"},
            "exclude_provisional_push_devices": {"type": "boolean"},
            "send_to_only_provisional_push_enabled_devices": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "send_to_all_eligible_device": "send_to_all_eligible_device",
        "exclude_provisional_push_devices": "exclude_provisional_push_devices",
        "send_to_only_provisional_push_enabled_devices": "send_to_only_provisional_push_enabled_devices",
    }

    send_to_all_eligible_device: bool | Unset = UNSET
    """All devices, provisional permission included."""
    exclude_provisional_push_devices: bool | Unset = UNSET
    """Only devices with full permission."""
    send_to_only_provisional_push_enabled_devices: bool | Unset = UNSET
    """Only devices with provisional permission."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
