"""OfferLocale, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.offer_variant import OfferVariant
    from ..overlays.operation import Schema

__all__ = ["OfferLocale"]


@_define(kw_only=True)
class OfferLocale(Model):
    """Content in one language."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["variations"],
        "properties": {"variations": {"type": "object", "additionalProperties": {"$ref": "OfferVariant"}}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"variations": "variations"}

    variations: dict[str, OfferVariant]
    """Variant to content; the names are those of `variantsPerLocale`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
