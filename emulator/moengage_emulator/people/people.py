"""Users and devices as the Data API family stores them: the one module here that knows their shape."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from ..families.data.attributes import equivalent_names
from .person import Event, Person

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from ..store import Store

__all__ = [
    "Device",
    "device_with_id",
    "device_with_token",
    "devices_of",
    "owner_of",
    "people",
    "person_with",
    "person_with_id",
    "person_with_key",
]

# Attributes of a device that end the reach of push messages, and the values that do ("Track Device").
_UNREACHABLE = {
    "active": (False, "false"),
    "push_preference": (False, "false"),
    "moe_push_opted": ("False",),
}


@dataclass(frozen=True, slots=True)
class Device:
    """A device of a user. `platform` is ANDROID, IOS, WEB or TV; `reachable`: push messages get there."""

    token: str
    owner: str
    platform: str
    reachable: bool


def people(store: Store) -> Iterator[Person]:
    """Every user, with their events."""
    for document in store.collection("users").all():
        yield _person(store, document)


def person_with_id(store: Store, customer_id: str) -> Person | None:
    """The user with this id of the client's own."""
    found = store.collection("user_ids").get(customer_id)
    return None if found is None else person_with_key(store, found["user"])


def person_with_key(store: Store, key: str) -> Person | None:
    """The user with this id of the vendor's."""
    document = store.collection("users").get(key)
    return None if document is None else _person(store, document)


def person_with(store: Store, name: str, value: str) -> Person | None:
    """The first user with `value` in the attribute `name`, however spelled, or else on a device."""
    names = equivalent_names(name)
    for document in store.collection("users").all():
        if any(document["attributes"].get(spelling) == value for spelling in names):
            return _person(store, document)
    for device in store.collection("devices").all():
        if device["attributes"].get(name) == value:
            return owner_of(store, _device(device))
    return None


def owner_of(store: Store, device: Device) -> Person | None:
    """The user that a device belongs to."""
    return person_with_key(store, device.owner)


def devices_of(store: Store, person: Person) -> list[Device]:
    """The devices of a user."""
    return [_device(document) for document in store.collection("devices").find(user=person.key)]


def device_with_id(store: Store, device_id: str) -> Device | None:
    """The device that the SDK, or the caller of "Track Device", gave this id."""
    document = store.collection("devices").get(device_id)
    return None if document is None else _device(document)


def device_with_token(store: Store, token: str) -> Device | None:
    """The device that a push token belongs to."""
    for document in store.collection("devices").all():
        if document["attributes"].get("push_id") == token:
            return _device(document)
    return None


def _person(store: Store, document: Mapping[str, Any]) -> Person:
    key, own = str(document["id"]), document.get("customer_id")
    events = [
        Event(str(event["name"]), event["attributes"], _time(event.get("time")))
        for event in store.collection("events").find(user=key)
    ]
    return Person(key, own or key, _spelled(document["attributes"], own), events)


def _time(text: Any) -> datetime | None:
    """When an event happened; None for a planted one that does not say so."""
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _spelled(attributes: Mapping[str, Any], customer_id: str | None) -> dict[str, Any]:
    """The attributes under every name that the vendor has for them."""
    given = {**attributes} if customer_id is None else {"customer_id": customer_id, **attributes}
    found: dict[str, Any] = {}
    for name, value in given.items():
        for spelling in equivalent_names(name):
            found.setdefault(spelling, value)
    return {**found, **given}


def _device(document: Mapping[str, Any]) -> Device:
    attributes = document["attributes"]
    cut_off = document.get("push_blocked") or any(
        attributes.get(name) in values for name, values in _UNREACHABLE.items() if name in attributes
    )
    return Device(
        token=str(attributes.get("push_id")),
        owner=str(document["user"]),
        platform=str(attributes.get("platform")).upper(),
        reachable=not cut_off,
    )
