"""CardActivity, a JSON object of the API."""

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

__all__ = ["CardActivity"]


@_define(kw_only=True)
class CardActivity(Model):
    """What the user did with a card."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "is_clicked": "is_clicked",
        "first_seen": "first_seen",
        "first_delivered": "first_delivered",
        "show_count": "show_count",
    }

    is_clicked: bool | Unset = UNSET
    """Whether it was tapped."""
    first_seen: datetime.datetime | int | Unset = UNSET
    """When it was first seen, in epoch seconds."""
    first_delivered: datetime.datetime | int | Unset = UNSET
    """When it was first delivered, in epoch seconds."""
    show_count: dict[str, int] | Unset = UNSET
    """Id used for fetching -> count."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
