"""Card, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.card_activity import CardActivity
    from ..models.card_display_controls import CardDisplayControls
    from ..models.card_meta_data import CardMetaData
    from ..models.card_template import CardTemplate
    from ..models.enums import CardPlatform
    from ..overlays.operation import Schema

__all__ = ["Card"]


@_define(kw_only=True)
class Card(Model):
    """A card."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "meta_data": {"$ref": "CardMetaData"},
            "template_data": {"$ref": "CardTemplate"},
            "user_activity": {"$ref": "CardActivity"},
            "display_controls": {"$ref": "CardDisplayControls"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "platform": "platform",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "meta_data": "meta_data",
        "template_data": "template_data",
        "user_activity": "user_activity",
        "display_controls": "display_controls",
        "category": "category",
    }

    id: str | Unset = UNSET
    """Id of the card: the `cid`, an underscore and the platform."""
    platform: CardPlatform | Unset = UNSET
    """A platform that shows cards. Requests take both spellings, answers have lower case."""
    created_at: datetime.datetime | int | Unset = UNSET
    """When it was made, in epoch seconds."""
    updated_at: datetime.datetime | int | Unset = UNSET
    """When it was changed last, in epoch seconds."""
    meta_data: CardMetaData | Unset = UNSET
    """Where a card comes from."""
    template_data: CardTemplate | Unset = UNSET
    """What to draw, for apps that draw cards themselves."""
    user_activity: CardActivity | Unset = UNSET
    """What the user did with a card."""
    display_controls: CardDisplayControls | Unset = UNSET
    """How long and how often a card is shown."""
    category: str | Unset = UNSET
    """Category under which the inbox shows it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
