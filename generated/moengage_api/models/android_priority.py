"""AndroidPriority, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["AndroidPriority"]


@_define(kw_only=True)
class AndroidPriority(Model):
    """Priority on Android."""

    SCHEMA: ClassVar[Schema] = {"type": "object", "properties": {"send_with_priority": {"type": "boolean"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"send_with_priority": "send_with_priority"}

    send_with_priority: bool | Unset = UNSET
    """Whether the message is handed over with high priority."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
