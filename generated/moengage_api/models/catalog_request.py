"""CatalogRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.catalog_attribute import CatalogAttribute
    from ..models.enums import CatalogCurrency
    from ..overlays.operation import Schema

__all__ = ["CatalogRequest"]


@_define(kw_only=True)
class CatalogRequest(Model):
    """A catalog to make."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "price_currency", "attributes"],
        "properties": {
            "name": {"type": "string"},
            "price_currency": {
                "anyOf": [
                    {
                        "type": "string",
                        "enum": [
                            "USD",
                            "CAD",
                            "EUR",
                            "AED",
                            "AFN",
                            "ALL",
                            "AMD",
                            "AOA",
                            "ARS",
                            "AUD",
                            "AZN",
                            "BAM",
                            "BDT",
                            "BGN",
                            "BHD",
                            "BIF",
                            "BND",
                            "BOB",
                            "BRL",
                            "BWP",
                            "BYR",
                            "BZD",
                            "CDF",
                            "CHF",
                            "CLP",
                            "CNY",
                            "COP",
                            "CRC",
                            "CVE",
                            "CZK",
                            "DJF",
                            "DKK",
                            "DOP",
                            "DZD",
                            "EEK",
                            "EGP",
                            "ERN",
                            "ETB",
                            "GBP",
                            "GEL",
                            "GHS",
                            "GNF",
                            "GTQ",
                            "HKD",
                            "HNL",
                            "HRK",
                            "HUF",
                            "IDR",
                            "ILS",
                            "INR",
                            "IQD",
                            "IRR",
                            "ISK",
                            "JMD",
                            "JOD",
                            "JPY",
                            "KES",
                            "KHR",
                            "KMF",
                            "KRW",
                            "KWD",
                            "KZT",
                            "LBP",
                            "LKR",
                            "LTL",
                            "LVL",
                            "LYD",
                            "MAD",
                            "MDL",
                            "MGA",
                            "MKD",
                            "MMK",
                            "MOP",
                            "MUR",
                            "MXN",
                            "MYR",
                            "MZN",
                            "NAD",
                            "NGN",
                            "NIO",
                            "NOK",
                            "NPR",
                            "NZD",
                            "OMR",
                            "PAB",
                            "PEN",
                            "PHP",
                            "PKR",
                            "PLN",
                            "PYG",
                            "QAR",
                            "RON",
                            "RSD",
                            "RUB",
                            "RWF",
                            "SAR",
                            "SDG",
                            "SEK",
                            "SGD",
                            "SOS",
                            "SYP",
                            "THB",
                            "TND",
                            "TOP",
                            "TRY",
                            "TTD",
                            "TWD",
                            "TZS",
                            "UAH",
                            "UGX",
                            "UYU",
                            "UZS",
                            "VEF",
                            "VND",
                            "XAF",
                            "XOF",
                            "YER",
                            "ZAR",
                            "ZMK",
                        ],
                    },
                    {"type": "string"},
                ]
            },
            "attributes": {"type": "array", "maxItems": 50, "items": {"$ref": "CatalogAttribute"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "price_currency": "price_currency",
        "attributes": "attributes",
    }

    name: str
    """Name of the catalog; new in the workspace."""
    price_currency: CatalogCurrency | str
    """Currency of all prices."""
    attributes: list[CatalogAttribute]
    """Attributes of the items. `id`, `title`, `link` and `image_link`, each of type `string`, have to be
    among them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
