"""GmailProductList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.gmail_product import GmailProduct
    from ..overlays.operation import Schema

__all__ = ["GmailProductList"]


@_define(kw_only=True)
class GmailProductList(Model):
    """Products listed by hand."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["currency", "products"],
        "properties": {
            "currency": {"type": "string", "pattern": "^[A-Z]{3}$"},
            "products": {"type": "array", "minItems": 2, "items": {"$ref": "GmailProduct"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"currency": "currency", "products": "products"}

    currency: str
    """Currency of all prices, as in ISO 4217."""
    products: list[GmailProduct]
    """The products, two or more."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
