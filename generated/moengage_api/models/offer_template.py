"""OfferTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferTemplate"]


@_define(kw_only=True)
class OfferTemplate(Model):
    """A template. Which fields it needs is not told."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "value": "value",
        "label": "label",
        "template_type": "template_type",
    }

    id: str | Unset = UNSET
    """Its key, the `templateId` of content."""
    value: str | Unset = UNSET
    """The key once more."""
    label: str | Unset = UNSET
    """Name in the dashboard."""
    template_type: list[str] | Unset = UNSET
    """Kinds of the template; may be empty."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
