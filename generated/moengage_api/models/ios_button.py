"""IosButton, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["IosButton"]


@_define(kw_only=True)
class IosButton(Model):
    """The set of buttons on iOS."""

    SCHEMA: ClassVar[Schema] = {"type": "object", "properties": {"button_category": {"type": "string"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"button_category": "button_category"}

    button_category: str | Unset = UNSET
    """Category of buttons that the app registered."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
