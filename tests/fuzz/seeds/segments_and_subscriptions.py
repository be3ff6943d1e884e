"""Segments, and categories of e-mail with a user who comes to the preference page."""

from __future__ import annotations

from datetime import UTC, datetime

from moengage_emulator.families.custom_segments.segments import new_segment
from moengage_emulator.families.subscriptions.categories import page_token
from moengage_emulator.families.subscriptions.preferences import subscription_category
from moengage_emulator.store import Store

__all__ = ["KNOWN", "SEGMENTS", "VISITOR", "plant"]

_CREATED = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)

SEGMENTS: dict[str, str] = {
    "file": "65f0c1d2e3a4b5c6d7e8f9b1",
    "filter": "65f0c1d2e3a4b5c6d7e8f9b2",
    "referred": "65f0c1d2e3a4b5c6d7e8f901",
}
VISITOR = "not-a-user"
"""Vendor's id of the user whose token is the document's example."""

KNOWN: dict[str | tuple[str, str], list[str]] = {
    ("custom_segments_get", "id"): list(SEGMENTS.values()),
    ("custom_segments_update", "id"): list(SEGMENTS.values()),
    ("subscription_categories_get", "user_id"): [page_token(VISITOR)],
    ("subscription_categories_update", "user_id"): [page_token(VISITOR)],
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    expensive = {
        "filter_type": "user_attributes",
        "data_type": "double",
        "name": "orders",
        "operator": "greaterThan",
        "value": 100,
    }
    group = {"filter_operator": "and", "filters": [expensive]}
    for segment in (
        new_segment(SEGMENTS["file"], "Tea fair visitors", "FILE", _CREATED, user_ids=["rider-4711"]),
        new_segment(
            SEGMENTS["filter"], "Large orders", "FILTER", _CREATED, included_filters=group, description=""
        ),
        new_segment(SEGMENTS["referred"], "Tea drinkers", "FILE", _CREATED, user_ids=["u-17"]),
    ):
        store.collection("custom_segments").put(segment["id"], segment)
    for name in ("Tea news", "Price drops"):
        store.collection("subscription_categories").put(name, subscription_category(name))
    moment = _CREATED.isoformat()
    user = {"id": VISITOR, "customer_id": "page-visitor", "attributes": {}, "identities": []}
    store.collection("users").put(VISITOR, user | {"created_at": moment, "updated_at": moment})
    store.collection("user_ids").put("page-visitor", {"customer_id": "page-visitor", "user": VISITOR})
