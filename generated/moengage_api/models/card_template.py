"""CardTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.card_container import CardContainer
    from ..models.enums import CardLayout
    from ..overlays.operation import Schema

__all__ = ["CardTemplate"]


@_define(kw_only=True)
class CardTemplate(Model):
    """What to draw, for apps that draw cards themselves."""

    SCHEMA: ClassVar[Schema] = {"properties": {"containers": {"items": {"$ref": "CardContainer"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "containers": "containers"}

    type_: CardLayout | Unset = UNSET
    """Text with a small picture, or a large picture."""
    containers: list[CardContainer] | Unset = UNSET
    """Its parts in order."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
