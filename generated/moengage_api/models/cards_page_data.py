"""CardsPageData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.card import Card
    from ..overlays.operation import Schema

__all__ = ["CardsPageData"]


@_define(kw_only=True)
class CardsPageData(Model):
    """Cards to show and to drop."""

    SCHEMA: ClassVar[Schema] = {"properties": {"cards": {"items": {"$ref": "Card"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"deleted_card_ids": "deleted_card_ids", "cards": "cards"}

    deleted_card_ids: list[str]
    """Those of `prev_sync_card_ids` that are gone."""
    cards: list[Card]
    """New and changed cards."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
