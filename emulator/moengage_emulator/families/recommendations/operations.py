"""Reading a recommendation, and what it recommends to a user."""

from __future__ import annotations

import re
from typing import Any

from ...handling import Answer, Call, handles
from ...people import person_with_id
from ..catalog.stored import CATALOGS, items_of, row
from .envelope import ENVELOPE, UNKNOWN, bad_format
from .picks import recommended
from .stored import ANCHORED, RECOMMENDATIONS, metadata

__all__ = ["get", "get_items"]

_ID = re.compile(r"[0-9a-f]{24}")


@handles("recommendations_get")
def get(call: Call) -> Answer:
    """The set-up. An archived recommendation is not told from one that never was."""
    return Answer(200, metadata(_found(call), call.workspace.settings.name))


@handles("recommendations_get_items")
def get_items(call: Call) -> Answer:
    """All items for a user, best first, with the fields asked for; names that no item has are ignored.

    The id of the item is always among them. An unknown user is a 400; an item to start from that is not
    in the catalog leads nowhere.
    """
    found, body = _found(call), call.body
    if call.headers["recommendation-type"] != found["recommendation_type"]:
        raise ENVELOPE.refusal(bad_format("RECOMMENDATION-TYPE"))
    anchored = found["recommendation_type"] in ANCHORED
    if anchored and not body.get("item_id"):
        raise ENVELOPE.refusal(bad_format("item_id"))
    user = person_with_id(call.store, body["user_id"])
    if user is None:
        raise ENVELOPE.refusal(bad_format("user_id"))
    catalog = call.store.collection(CATALOGS).get(found["catalog"])
    if catalog is None:
        return Answer(200, {"items": []})
    anchor = body["item_id"] if anchored else None
    items = {item["id"]: item for item in items_of(call.store, catalog["id"])}
    wanted = body.get("include_fields")
    rows = [
        row(catalog, item, "item_id")
        for item in recommended(call.store, call.clock.now(), found, items, user, anchor)
    ]
    return Answer(200, {"items": [_narrowed(told, wanted) for told in rows]})


def _found(call: Call) -> dict[str, Any]:
    given = call.path["recommendations_id"]
    if not _ID.fullmatch(given):
        raise ENVELOPE.refusal(bad_format("recommendation_id"))
    found = call.store.collection(RECOMMENDATIONS).get(given)
    if found is None or found["status"] != "active":
        raise ENVELOPE.refusal(UNKNOWN)
    return found


def _narrowed(told: dict[str, Any], wanted: list[str] | None) -> dict[str, Any]:
    if wanted is None:
        return told
    return {name: value for name, value in told.items() if name == "item_id" or name in wanted}
