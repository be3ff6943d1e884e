"""A catalog of teas, one of the dashboard, and a recommendation of each kind that the examples speak of."""

from __future__ import annotations

from typing import Any

from moengage_emulator.families.catalog import catalog, catalog_item
from moengage_emulator.families.catalog.stored import item_key
from moengage_emulator.families.recommendations import recommendation
from moengage_emulator.store import Store

__all__ = ["CATALOGS", "KNOWN", "RECOMMENDATIONS", "plant"]

CATALOGS: dict[str, str] = {
    "teas": "65f0c1d2e3a4b5c6d7e8fa01",
    "dashboard": "65f0c1d2e3a4b5c6d7e8fa02",
    "full": "65f0c1d2e3a4b5c6d7e8fa03",
}
RECOMMENDATIONS: dict[str, str] = {
    "similar": "65f0c1d2e3a4b5c6d7e8fb01",
    "cheap": "65f0c1d2e3a4b5c6d7e8fb02",
    "archived": "65f0c1d2e3a4b5c6d7e8fb03",
}
KNOWN: dict[str | tuple[str, str], list[str]] = {
    "catalog_id": list(CATALOGS.values()),
    "recommendations_id": list(RECOMMENDATIONS.values()),
}

_TYPES = {"price": "double", "organic": "bool", "harvested_at": "datetime", "origin": "geopoint"}
_TEAS: dict[str, dict[str, Any]] = {
    "sencha-100": {"price": 8.5, "organic": True},
    "assam-50": {"price": 4.0, "organic": True},
    "assam-100": {"price": 7.0, "organic": False},
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    catalogs, items = store.collection("catalogs"), store.collection("catalog_items")
    teas = catalog(CATALOGS["teas"], name="Green and black")
    catalogs.put(teas["id"], {**teas, "attributes": {**teas["attributes"], **_TYPES}})
    catalogs.put(CATALOGS["dashboard"], catalog(CATALOGS["dashboard"], source="dashboard"))
    full = catalog(CATALOGS["full"])
    more = {f"a{number}": "double" for number in range(50 - len(full["attributes"]))}
    catalogs.put(full["id"], {**full, "attributes": full["attributes"] | more})
    for name, attributes in _TEAS.items():
        items.put(item_key(teas["id"], name), catalog_item(teas["id"], name, attributes))
    recommendations = store.collection("recommendations")
    for name, kind, status in (
        ("similar", "similar_item", "active"),
        ("cheap", "item_attribute", "active"),
        ("archived", "item_attribute", "archived"),
    ):
        made = recommendation(RECOMMENDATIONS[name], teas["id"], kind, status=status)
        recommendations.put(made["id"], made)
