"""AdvancedDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.expiration_settings import ExpirationSettings
    from ..models.platform_priority import PlatformPriority
    from ..overlays.operation import Schema

__all__ = ["AdvancedDetails"]


@_define(kw_only=True)
class AdvancedDetails(Model):
    """How long a push message lives, and its priority on each platform."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "expiration_settings": {"$ref": "ExpirationSettings"},
            "platform_level_priority": {"$ref": "PlatformPriority"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "expiration_settings": "expiration_settings",
        "platform_level_priority": "platform_level_priority",
    }

    expiration_settings: ExpirationSettings | Unset = UNSET
    """When an undelivered message is dropped, and when a delivered one leaves the inbox."""
    platform_level_priority: PlatformPriority | Unset = UNSET
    """Priority on each platform."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
