"""The index of users by their identifiers, in the collection `identities`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...store import Store

__all__ = ["index", "users_with"]

_COLLECTION = "identities"


def users_with(store: Store, key: str) -> list[str]:
    """The vendor's ids of everyone who is found under a key."""
    found: dict[str, Any] | None = store.collection(_COLLECTION).get(key)
    return [] if found is None else found["users"]


def index(store: Store, user_id: str, before: Iterable[str], after: Iterable[str]) -> None:
    """Let a user be found under the keys `after`, and no more under the others of `before`."""
    identities = store.collection(_COLLECTION)
    old, new = set(before), list(after)
    for key in old.difference(new):
        users = [item for item in users_with(store, key) if item != user_id]
        if users:
            identities.put(key, {"identity": key, "users": users})
        else:
            identities.delete(key)
    for key in new:
        if key not in old:
            identities.put(key, {"identity": key, "users": [*users_with(store, key), user_id]})
