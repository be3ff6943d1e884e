"""What else has to go when a user goes for good: deletion, erasure, or becoming part of another user.

A family that keeps something of users registers a function, which `Users.remove` calls in the same
transaction, while the user is still stored:

    @on_removal
    def forget(store: Store, user: Mapping[str, Any]) -> None:
        for card in store.collection("cards_sent").find(user=user["id"]):
            store.collection("cards_sent").delete(card["id"])

`user` is the document of `users`: `id` is the vendor's, `customer_id` the client's own or None.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .store import Store

__all__ = ["Removal", "on_removal", "removed"]

Removal = Callable[["Store", Mapping[str, Any]], None]

_removals: list[Removal] = []


def on_removal(function: Removal) -> Removal:
    """Register a function to be called, once, for every user who is removed."""
    _removals.append(function)
    return function


def removed(store: Store, user: Mapping[str, Any]) -> None:
    """Let every family forget a user."""
    for function in _removals:
        function(store, user)
