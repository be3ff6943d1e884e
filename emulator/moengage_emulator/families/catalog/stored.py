"""Catalogs and items as they are stored: documents to plant, and the rows that answers make of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from ...store import Store

__all__ = [
    "CATALOGS",
    "ITEMS",
    "MANDATORY",
    "catalog",
    "catalog_item",
    "item_key",
    "items_of",
    "moment",
    "row",
]

CATALOGS = "catalogs"
ITEMS = "catalog_items"
MANDATORY = ("id", "title", "link", "image_link")
"""Attributes of type string that every catalog declares and every item has ("Create Catalog")."""

_PLANTED = "2026-01-01T00:00:00+00:00"


def catalog(catalog_id: str, **fields: Any) -> dict[str, Any]:
    """A document of `catalogs`: made by the API, with the mandatory attributes, unless `fields` differ.

    `source` is `api`, or `dashboard` for a catalog that the catalog operations do not reach
    (recommendations do). `attributes` maps names to types.
    """
    return {
        "id": catalog_id,
        "name": f"Catalog {catalog_id}",
        "source": "api",
        "price_currency": "USD",
        "attributes": dict.fromkeys(MANDATORY, "string"),
        "feed_id": f"feed-{catalog_id}",
        "created_at": _PLANTED,
        **fields,
    }


def catalog_item(
    catalog_id: str, item_id: str, attributes: Mapping[str, Any] | None = None, **fields: Any
) -> dict[str, Any]:
    """A document of `catalog_items`, to be put under `item_key`.

    `attributes` come beside the mandatory ones.
    """
    return {
        "catalog": catalog_id,
        "id": item_id,
        "attributes": {
            "id": item_id,
            "title": item_id,
            "link": f"https://shop.example/{item_id}",
            "image_link": f"https://shop.example/{item_id}.jpg",
            **(attributes or {}),
        },
        "created_at": _PLANTED,
        "updated_at": _PLANTED,
        **fields,
    }


def item_key(catalog_id: str, item_id: str) -> str:
    """Where an item is in the collection."""
    return f"{catalog_id}/{item_id}"


def items_of(store: Store, catalog_id: str) -> list[dict[str, Any]]:
    """The items of a catalog, oldest first."""
    return store.collection(ITEMS).find(catalog=catalog_id)


def row(source: Mapping[str, Any], item: Mapping[str, Any], id_name: str) -> dict[str, Any]:
    """An item as "Get Item Details" (`product_id`) and "Fetch Recommendation Results" (`item_id`) answer it.

    One flat object: an attribute with the name of one of the vendor's own fields is not seen.
    """
    attributes = {name: value for name, value in item["attributes"].items() if name != "id"}
    return {
        **attributes,
        "catalog_id": source["id"],
        "feed_id": source["feed_id"],
        id_name: item["id"],
        "price_currency": source["price_currency"],
        "creation_date": moment(datetime.fromisoformat(item["created_at"])),
        "last_updated": moment(datetime.fromisoformat(item["updated_at"])),
    }


def moment(instant: datetime) -> str:
    """`2024-05-10T07:03:00.18Z`: how the answers of "Get Item Details" write a moment."""
    text = instant.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")
    return f"{text[:-4]}Z"
