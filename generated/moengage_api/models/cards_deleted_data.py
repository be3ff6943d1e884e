"""CardsDeletedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.card_deletion_outcome import CardDeletionOutcome
    from ..overlays.operation import Schema

__all__ = ["CardsDeletedData"]


@_define(kw_only=True)
class CardsDeletedData(Model):
    """The outcome on each platform; null where nothing was to do."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "android": {"anyOf": [{"$ref": "CardDeletionOutcome"}, {}]},
            "ios": {"anyOf": [{"$ref": "CardDeletionOutcome"}, {}]},
            "web": {"anyOf": [{"$ref": "CardDeletionOutcome"}, {}]},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"android": "android", "ios": "ios", "web": "web"}

    android: CardDeletionOutcome | None | Unset = UNSET
    """The outcome on this platform."""
    ios: CardDeletionOutcome | None | Unset = UNSET
    """The outcome on this platform."""
    web: CardDeletionOutcome | None | Unset = UNSET
    """The outcome on this platform."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
