"""PushPriorities, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushAndroidPriority, PushIosPriority
    from ..overlays.operation import Schema

__all__ = ["PushPriorities"]


@_define(kw_only=True)
class PushPriorities(Model):
    """Priority on each platform. These keys are in mixed case, unlike those of the payload."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "Android": {"type": "string", "enum": ["High", "Low"]},
            "iOS": {"type": "integer", "enum": [1, 5, 10]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"Android": "android", "iOS": "i_os"}

    android: PushAndroidPriority | Unset = UNSET
    """`High` shows up at once, `Low` in the drawer only."""
    i_os: PushIosPriority | Unset = UNSET
    """1 low, 5 normal, 10 critical."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
