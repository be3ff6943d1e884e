"""Recommendations as they are stored: documents to plant, and what the API tells of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["ANCHORED", "RECOMMENDATIONS", "metadata", "recommendation"]

RECOMMENDATIONS = "recommendations"
ANCHORED = frozenset({"similar_item", "frequently_viewed_together", "frequently_bought_together"})
"""Types that start from an item, which the caller names ("Fetch Recommendation Results")."""

_SORTED = frozenset({"user_action", "item_attribute"})
_OWN_FIELDS = frozenset({"items", "actions", "item_id_attribute"})


def recommendation(
    recommendation_id: str, catalog_id: str, kind: str = "item_attribute", **fields: Any
) -> dict[str, Any]:
    """A document of `recommendations`: an active one over a catalog, unless `fields` say otherwise.

    Besides the fields of the API ("Fetch Recommendation Details") there are

    - `items`: ids of items, best first, where the test says what is recommended; None: the type decides;
    - `actions`: names of the events that count, for the types that go by what users do;
    - `item_id_attribute`: the attribute of those events that holds the id of an item.
    """
    return {
        "id": recommendation_id,
        "recommendation_type": kind,
        "name": f"Recommendation {recommendation_id}",
        "description": None,
        "catalog": catalog_id,
        "status": "active",
        "created_time": "2026-01-01T00:00:00Z",
        "updated_time": "2026-01-01T00:00:00Z",
        "all_user_actions": None,
        "include_filters": None,
        "exclude_filters": None,
        "custom_settings": None,
        "sort": None,
        "trends": None,
        "items": None,
        "actions": [],
        "item_id_attribute": "item_id",
        **fields,
    }


def metadata(stored: Mapping[str, Any], workspace: str) -> dict[str, Any]:
    """What "Fetch Recommendation Details" answers. Settings that the type does not have are null."""
    kind = stored["recommendation_type"]
    has = {
        "all_user_actions": kind in ANCHORED,
        "sort": kind in _SORTED,
        "trends": kind == "trending_item",
    }
    told = {name: value for name, value in stored.items() if name not in _OWN_FIELDS}
    return {**told, "db_name": workspace, **{name: None for name, given in has.items() if not given}}
