"""CardAction, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import CardActionType
    from ..overlays.operation import Schema

__all__ = ["CardAction"]


@_define(kw_only=True)
class CardAction(Model):
    """What a tap does."""

    SCHEMA: ClassVar[Schema] = {"properties": {"name": {"const": "navigate"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "name": "name",
        "value": "value",
        "kvPairs": "kv_pairs",
    }

    type_: CardActionType | Unset = UNSET
    """A screen of the app, a deep link, or a page."""
    name: Literal["navigate"] | Unset = UNSET
    """There is one."""
    value: str | Unset = UNSET
    """The screen, link or page."""
    kv_pairs: dict[str, Any] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
