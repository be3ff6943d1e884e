"""PushDefaultAction, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushActionType
    from ..overlays.operation import Schema

__all__ = ["PushDefaultAction"]


@_define(kw_only=True)
class PushDefaultAction(Model):
    """What a tap on the message opens."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["richlanding", "navigation", "deeplinking"]},
            "value": {"type": "string"},
            "kvPairs": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value", "kvPairs": "kv_pairs"}

    type_: PushActionType | Unset = UNSET
    """A page in the app's browser, a screen of the app, or a deep link."""
    value: str | Unset = UNSET
    """The page, screen or link; may be empty."""
    kv_pairs: dict[str, str] | Unset = UNSET
    """Extra data for the app."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
