"""GmailCarousel, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import GmailCarouselType
    from ..models.gmail_product_list import GmailProductList
    from ..models.gmail_product_set import GmailProductSet
    from ..overlays.operation import Schema

__all__ = ["GmailCarousel"]


@_define(kw_only=True)
class GmailCarousel(Model):
    """Products side by side, listed by hand or taken from a product set."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type"],
        "properties": {
            "type": {"type": "string", "enum": ["MANUAL", "PRODUCT_SET"]},
            "manual_data": {"$ref": "GmailProductList"},
            "product_set_data": {"$ref": "GmailProductSet"},
        },
        "allOf": [
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "MANUAL"}}},
                "then": {"required": ["manual_data"]},
            },
            {
                "if": {"required": ["type"], "properties": {"type": {"const": "PRODUCT_SET"}}},
                "then": {"required": ["product_set_data"]},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "manual_data": "manual_data",
        "product_set_data": "product_set_data",
    }

    type_: GmailCarouselType
    """Whether products are listed by hand (MANUAL) or come from a set (PRODUCT_SET)."""
    manual_data: GmailProductList | Unset = UNSET
    """Products listed by hand."""
    product_set_data: GmailProductSet | Unset = UNSET
    """Products from a set of the workspace, which needs the Product Sets feature."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
