"""GmailProduct, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import GmailDiscountType
    from ..overlays.operation import Schema

__all__ = ["GmailProduct"]


@_define(kw_only=True)
class GmailProduct(Model):
    """A product of the carousel. Prices travel as strings."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "id",
            "headline",
            "original_price",
            "discount_value",
            "discount_type",
            "promo_url",
            "product_image",
        ],
        "properties": {
            "id": {"type": "string"},
            "headline": {"type": "string"},
            "original_price": {"type": "string", "pattern": "^-?[0-9]+([.][0-9]+)?$"},
            "discount_value": {"type": "string", "pattern": "^-?[0-9]+([.][0-9]+)?$"},
            "discount_type": {"type": "string", "enum": ["PERCENT", "VALUE"]},
            "promo_url": {"type": "string", "pattern": "^https://"},
            "product_image": {"type": "string", "pattern": "^https://"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "headline": "headline",
        "original_price": "original_price",
        "discount_value": "discount_value",
        "discount_type": "discount_type",
        "promo_url": "promo_url",
        "product_image": "product_image",
    }

    id: str
    """Your own id of the product."""
    headline: str
    """What stands above it."""
    original_price: str
    """Price before the discount, a number as text."""
    discount_value: str
    """The discount, a number as text."""
    discount_type: GmailDiscountType
    """Whether the discount is a percentage or an amount of money."""
    promo_url: str
    """Page that a tap opens; https."""
    product_image: str
    """Picture of the product; https."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
