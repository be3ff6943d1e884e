"""Users in the store: found by any id, created, merged, removed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from ...handling import Call
from .attributes import identity_keys
from .deletions import deletion_of, plan_deletion, remove_user
from .identities import index, users_with

__all__ = ["DELETION_BUFFER", "MERGED_LIFETIME", "MERGE_WINDOW", "User", "Users"]

User = dict[str, Any]
"""A document of `users`: id (the vendor's), customer_id (or None), attributes, created_at, updated_at."""

DELETION_BUFFER = timedelta(hours=24)
"""How long a deleted user stays as it is ("Delete User")."""
MERGE_WINDOW = timedelta(days=30)
"""Age of the events that a merge moves ("Merge User")."""
MERGED_LIFETIME = timedelta(days=30)
"""How long a merged user without activity stays ("Merge User")."""


class Users:
    """The users of the call's workspace."""

    def __init__(self, call: Call) -> None:
        """For one call, inside its transaction."""
        self._call = call
        self._users = call.store.collection("users")
        self._ids = call.store.collection("user_ids")
        self._events = call.store.collection("events")
        self._devices = call.store.collection("devices")
        self.now = call.clock.now()

    def by_customer_id(self, customer_id: str) -> User | None:
        """The user with the client's own id."""
        found = self._ids.get(customer_id)
        return None if found is None else self._users.get(found["user"])

    def by_id(self, user_id: str) -> User | None:
        """The user with the vendor's id."""
        return self._users.get(user_id)

    def by_identifier(self, identifier_type: str, value: str) -> User | None:
        """The user by `customer_id`, or by the vendor's id (`id`, `moengage_id`)."""
        return self.by_customer_id(value) if identifier_type == "customer_id" else self.by_id(value)

    def by_identities(self, attributes: Mapping[str, Any]) -> list[User]:
        """Everyone who shares an identifier with `attributes`, strongest identifier first."""
        found: dict[str, User] = {}
        for key in identity_keys(attributes, self._call.workspace.settings.identifiers):
            for user_id in users_with(self._call.store, key):
                if user_id not in found and (user := self._users.get(user_id)) is not None:
                    found[user_id] = user
        return list(found.values())

    def by_attribute(self, names: Iterable[str], value: str) -> list[User]:
        """Everyone who has `value` under one of the attribute `names`, however many share it."""
        wanted = tuple(names)
        return [
            user
            for user in self._users.all()
            if any(user["attributes"].get(name) == value for name in wanted)
        ]

    def create(self, customer_id: str | None) -> User:
        """A new user, not saved yet."""
        now = self.now.isoformat()
        return {
            "id": self._call.ids.object_id(),
            "customer_id": customer_id,
            "attributes": {},
            "created_at": now,
            "updated_at": now,
        }

    def save(self, user: User) -> None:
        """Store a user after activity of theirs, with all ways of finding them."""
        user["updated_at"] = self.now.isoformat()
        if user.get("merged"):
            # Activity keeps a merged user alive for another while.
            due = self.now + MERGED_LIFETIME
            plan_deletion(self._call.store, self._call.ids, user, due, "merged")
        if user["customer_id"] is not None and self._ids.get(user["customer_id"]) is None:
            self._ids.put(user["customer_id"], {"customer_id": user["customer_id"], "user": user["id"]})
        keys = identity_keys(user["attributes"], self._call.workspace.settings.identifiers)
        index(self._call.store, user["id"], user.get("identities", ()), keys)
        user["identities"] = keys
        self._users.put(user["id"], user)

    def delete(self, user: User) -> None:
        """Let a user go when the buffer is over; asking again does not put it off."""
        planned = deletion_of(self._call.store, user)
        if planned is None or planned["kind"] != "deleted":
            due = self.now + DELETION_BUFFER
            plan_deletion(self._call.store, self._call.ids, user, due, "deleted")

    def remove(self, user: User) -> None:
        """Forget a user at once."""
        remove_user(self._call.store, user)

    def resolve(self, customer_id: str | None, attributes: Mapping[str, Any]) -> User | None:
        """The one user that an id and identifiers name, with Identity Resolution on.

        Users without a customer_id who share an identifier become part of the user found first. Two
        users with customer_ids of their own stay apart.
        """
        found = self.by_identities(attributes)
        own = self.by_customer_id(customer_id) if customer_id is not None else None
        if own is None:
            free = [user for user in found if customer_id is None or user["customer_id"] is None]
            own = next((user for user in free if user["customer_id"] is not None), free[0] if free else None)
            if own is not None and own["customer_id"] is None:
                own["customer_id"] = customer_id
        if own is not None:
            for other in found:
                if other["id"] != own["id"] and other["customer_id"] is None:
                    own["attributes"] = {**other["attributes"], **own["attributes"]}
                    self._move(other, own)
                    self.remove(other)
        return own

    def merge(self, merged: User, retained: User) -> None:
        """Move what `merged` has over to `retained`, as an explicit merge does ("Merge User").

        Events that came to `merged` by an earlier merge stay: merges are not transitive. Where both have
        an attribute the merged one wins ("all attributes move").
        """
        since = (self.now - MERGE_WINDOW).isoformat()
        retained["attributes"] = {**retained["attributes"], **merged["attributes"]}
        merged["attributes"] = {}
        merged["merged"] = True
        for event in self._events.find(user=merged["id"]):
            if event["time"] >= since and not event.get("merged"):
                owner = {"user": retained["id"], "customer_id": retained["customer_id"]}
                if event["device_id"] == merged["customer_id"]:
                    # An event without a device has its user's id there ("Track Event").
                    owner["device_id"] = retained["customer_id"]
                self._events.put(event["id"], {**event, **owner, "merged": True})
        self._move_devices(merged, retained)
        self.save(merged)
        self.save(retained)

    def _move(self, source: User, target: User) -> None:
        for event in self._events.find(user=source["id"]):
            self._events.put(
                event["id"], {**event, "user": target["id"], "customer_id": target["customer_id"]}
            )
        self._move_devices(source, target)

    def _move_devices(self, source: User, target: User) -> None:
        for device in self._devices.find(user=source["id"]):
            owner = {"user": target["id"], "customer_id": target["customer_id"]}
            self._devices.put(device["id"], {**device, **owner})
