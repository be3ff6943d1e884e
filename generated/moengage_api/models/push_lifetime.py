"""PushLifetime, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PushLifetime"]


@_define(kw_only=True)
class PushLifetime(Model):
    """For how many minutes delivery is tried; 2,160 (36 hours) where absent, 0: once. iOS has no such
    setting."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "ANDROID": {"type": "integer", "minimum": 0, "maximum": 10080},
            "WEB": {"type": "integer", "minimum": 0, "maximum": 10080},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"ANDROID": "android", "WEB": "web"}

    android: int | Unset = UNSET
    """Minutes on Android."""
    web: int | Unset = UNSET
    """Minutes in the browser."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
