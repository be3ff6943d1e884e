"""GmailProductSet, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["GmailProductSet"]


@_define(kw_only=True)
class GmailProductSet(Model):
    """Products from a set of the workspace, which needs the Product Sets feature."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["product_set", "image_url", "headline", "promo_url", "product_count"],
        "properties": {
            "product_set": {"type": "string"},
            "image_url": {"type": "string"},
            "headline": {"type": "string"},
            "promo_url": {"type": "string"},
            "product_count": {"type": "integer", "minimum": 2, "maximum": 9},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "product_set": "product_set",
        "image_url": "image_url",
        "headline": "headline",
        "promo_url": "promo_url",
        "product_count": "product_count",
    }

    product_set: str
    """Id of the product set."""
    image_url: str
    """Picture of each product, as a rule a personalization."""
    headline: str
    """What stands above each product, as a rule a personalization."""
    promo_url: str
    """Page that a tap opens, as a rule a personalization."""
    product_count: int
    """How many products are shown."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
