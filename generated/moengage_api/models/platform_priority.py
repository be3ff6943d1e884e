"""PlatformPriority, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_priority import AndroidPriority
    from ..models.ios_priority import IosPriority
    from ..overlays.operation import Schema

__all__ = ["PlatformPriority"]


@_define(kw_only=True)
class PlatformPriority(Model):
    """Priority on each platform."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "android_specific_priority": {"$ref": "AndroidPriority"},
            "ios_specific_priority": {"$ref": "IosPriority"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "android_specific_priority": "android_specific_priority",
        "ios_specific_priority": "ios_specific_priority",
    }

    android_specific_priority: AndroidPriority | Unset = UNSET
    """Priority on Android."""
    ios_specific_priority: IosPriority | Unset = UNSET
    """Priority on iOS."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
