"""CardContainer, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.card_action import CardAction
    from ..models.card_style import CardStyle
    from ..models.card_widget import CardWidget
    from ..models.enums import CardLayout
    from ..overlays.operation import Schema

__all__ = ["CardContainer"]


@_define(kw_only=True)
class CardContainer(Model):
    """A part of a card."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "style": {"$ref": "CardStyle"},
            "widgets": {"items": {"$ref": "CardWidget"}},
            "actions": {"items": {"$ref": "CardAction"}},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type_",
        "style": "style",
        "widgets": "widgets",
        "actions": "actions",
    }

    id: int | Unset = UNSET
    """Number of the part."""
    type_: CardLayout | Unset = UNSET
    """Text with a small picture, or a large picture."""
    style: CardStyle | Unset = UNSET
    """Looks of a part; further keys occur."""
    widgets: list[CardWidget] | Unset = UNSET
    """What stands in it."""
    actions: list[CardAction] | Unset = UNSET
    """What a tap does."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
