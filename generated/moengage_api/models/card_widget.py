"""CardWidget, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import CardWidgetType
    from ..overlays.operation import Schema

__all__ = ["CardWidget"]


@_define(kw_only=True)
class CardWidget(Model):
    """An element of a part."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "type": "type_", "content": "content"}

    id: int | Unset = UNSET
    """Number of the element."""
    type_: CardWidgetType | Unset = UNSET
    """Kind of an element."""
    content: str | Unset = UNSET
    """Its text, or the address of its picture."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
