"""KeyValuePair, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["KeyValuePair"]


@_define(kw_only=True)
class KeyValuePair(Model):
    """A piece of extra data for the app."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"key": {"type": "string"}, "value": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"key": "key", "value": "value"}

    key: str | Unset = UNSET
    """Name."""
    value: str | Unset = UNSET
    """Value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
