"""OfferVariations, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import OfferVariationType
    from ..models.offer_control_group import OfferControlGroup
    from ..models.offer_distribution import OfferDistribution
    from ..overlays.operation import Schema

__all__ = ["OfferVariations"]


@_define(kw_only=True)
class OfferVariations(Model):
    """Which variants there are, and who gets which."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["SMV", "DMV"]},
            "variantsPerLocale": {"type": "array", "items": {"type": "string"}},
            "smv_distribution": {"$ref": "OfferDistribution"},
            "control_group": {"$ref": "OfferControlGroup"},
        },
        "if": {"required": ["type"], "properties": {"type": {"const": "SMV"}}},
        "then": {"properties": {"variantsPerLocale": {"maxItems": 5}}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "variantsPerLocale": "variants_per_locale",
        "smv_distribution": "smv_distribution",
        "control_group": "control_group",
    }

    type_: OfferVariationType
    """Whether the shares are fixed (SMV) or follow the results (DMV)."""
    variants_per_locale: list[str] | Unset = UNSET
    """Names of the variants; the content and the shares use the same."""
    smv_distribution: OfferDistribution | Unset = UNSET
    """Shares of the variants. Needed for SMV."""
    control_group: OfferControlGroup | Unset = UNSET
    """Users who get no variant, for comparison; independent of the global control group."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
