"""IosPushAction, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["IosPushAction"]


@_define(kw_only=True)
class IosPushAction(Model):
    """The set of buttons on iOS."""

    SCHEMA: ClassVar[Schema] = {"type": "object", "properties": {"category": {"type": "string"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"category": "category"}

    category: str | Unset = UNSET
    """Category of buttons that the app registered."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
