"""What else has to go when a user goes for good: deletion, erasure, or becoming part of another user.

A family that keeps something of users registers a function, which `Users.remove` calls in the same
transaction, while the user is still stored:

    @on_removal
    def forget(store: Store, user: Mapping[str, Any]) -> None:
        for card in store.collection("cards_sent").find(user=user["id"]):
            store.collection("cards_sent").delete(card["id"])

`user` is the document of `users`: `id` is the vendor's, `customer_id` the client's own or None. Devices and
events are still stored, too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .store import Store

__all__ = ["Removal", "addresses_of", "delete_of", "ids_of", "on_removal", "removed"]

Removal = Callable[["Store", Mapping[str, Any]], None]

_ADDRESSES = (
    *("email", "u_em", "moe_email", "mobile", "u_mb", "moe_mobile"),
    *("push_id", "moe_gaid", "advertising_identifier", "idfa"),
)

_removals: list[Removal] = []


def on_removal(function: Removal) -> Removal:
    """Register a function to be called, once, for every user who is removed."""
    _removals.append(function)
    return function


def ids_of(user: Mapping[str, Any]) -> frozenset[str]:
    """The ids under which other families know a user: the client's own and the vendor's."""
    return frozenset(str(name) for name in (user["id"], user.get("customer_id")) if name is not None)


def addresses_of(store: Store, user: Mapping[str, Any]) -> frozenset[str]:
    """Where messages for the user go: addresses, numbers and push tokens, and what else names a device."""
    devices = store.collection("devices").find(user=user["id"])
    places = (user["attributes"], *(device["attributes"] for device in devices))
    return frozenset(str(place[name]) for place in places for name in _ADDRESSES if place.get(name))


def delete_of(store: Store, collection: str, user: Mapping[str, Any]) -> None:
    """Delete the documents whose `user` is this one, by either id."""
    documents = store.collection(collection)
    for name in ids_of(user):
        for document in documents.find(user=name):
            documents.delete(document["id"])


def removed(store: Store, user: Mapping[str, Any]) -> None:
    """Let every family forget a user."""
    for function in _removals:
        function(store, user)
