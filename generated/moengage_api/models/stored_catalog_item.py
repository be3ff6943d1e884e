"""StoredCatalogItem, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["StoredCatalogItem"]


@_define(kw_only=True)
class StoredCatalogItem(Model):
    """A stored item. Other attributes of its catalog are fields of the same name."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "date": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}, {}, {}]},
            "creation_date": {"format": "date-time"},
            "last_updated": {"format": "date-time"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "product_id": "product_id",
        "item_id": "item_id",
        "catalog_id": "catalog_id",
        "feed_id": "feed_id",
        "title": "title",
        "link": "link",
        "image_link": "image_link",
        "description": "description",
        "price_currency": "price_currency",
        "price": "price",
        "date": "date",
        "creation_date": "creation_date",
        "last_updated": "last_updated",
    }

    product_id: str | Unset = UNSET
    """Your own id of the item; recommendations have `item_id`."""
    item_id: str | Unset = UNSET
    """Your own id of the item in an answer of the recommendations."""
    catalog_id: str | Unset = UNSET
    """Id of the catalog."""
    feed_id: str | Unset = UNSET
    """The vendor's id of the source of the item."""
    title: str | Unset = UNSET
    """Name of the item."""
    link: str | Unset = UNSET
    """Address of the item's page."""
    image_link: str | Unset = UNSET
    """Address of its picture."""
    description: bool | float | str | Unset = UNSET
    """What the item is; mostly text."""
    price_currency: str | Unset = UNSET
    """Currency of the catalog's prices."""
    price: bool | float | str | Unset = UNSET
    """Price, in the catalog's currency; mostly a number."""
    date: bool | datetime.date | datetime.datetime | float | str | Unset = UNSET
    """A day or a moment, whatever the catalog means by it."""
    creation_date: datetime.datetime | Unset = UNSET
    """When it was added."""
    last_updated: datetime.datetime | Unset = UNSET
    """When it was last changed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
