"""What else has to go when a user goes for good: deletion, erasure, or becoming part of another user.

A family that keeps something of users registers a function, which `Users.remove` calls in the same
transaction, while the user is still stored:

    @on_removal
    def forget(store: Store, user: Mapping[str, Any]) -> None:
        for letter in store.collection("letters").find(recipient=user["id"]):
            store.collection("letters").delete(letter["id"])

`user` is the document of `users`: `id` is the vendor's, `customer_id` the client's own or None. Where each
document is about one user, `forget_in` registers that.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .store import Store

__all__ = ["Removal", "forget_in", "ids_of", "on_removal", "removed"]

Removal = Callable[["Store", Mapping[str, Any]], None]

_removals: list[Removal] = []


def on_removal(function: Removal) -> Removal:
    """Register a function to be called, once, for every user who is removed."""
    _removals.append(function)
    return function


def forget_in(collection: str, *, field: str = "user", key: str = "id") -> None:
    """Delete the documents of a collection whose `field` is an id of the user who goes.

    `key`: the field that holds a document's key.
    """

    @on_removal
    def forget(store: Store, user: Mapping[str, Any]) -> None:
        documents = store.collection(collection)
        for name in ids_of(user):
            for document in documents.find(**{field: name}):
                documents.delete(document[key])


def ids_of(user: Mapping[str, Any]) -> frozenset[str]:
    """The ids that a user goes by: the vendor's, and the client's own if there is one."""
    return frozenset(name for name in (user["id"], user.get("customer_id")) if name is not None)


def removed(store: Store, user: Mapping[str, Any]) -> None:
    """Let every family forget a user."""
    for function in _removals:
        function(store, user)
