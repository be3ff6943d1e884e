"""CardDisplayControls, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["CardDisplayControls"]


@_define(kw_only=True)
class CardDisplayControls(Model):
    """How long and how often a card is shown."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "max_times_to_show": "max_times_to_show",
        "expire_at": "expire_at",
        "expire_after_delivered": "expire_after_delivered",
        "is_pin": "is_pin",
    }

    max_times_to_show: int | None | Unset = UNSET
    """How often at most; null without a bound."""
    expire_at: datetime.datetime | int | None | Unset = UNSET
    """When it goes away, in epoch seconds; null if this does not apply."""
    expire_after_delivered: datetime.datetime | int | None | Unset = UNSET
    """When it goes away, in epoch seconds; null if this does not apply."""
    is_pin: bool | Unset = UNSET
    """Whether it stays on top."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
