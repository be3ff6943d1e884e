"""Whom a push reaches: everybody, a segment, or the users that an attribute matches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from ...people import device_with_token, devices_of, owner_of, people
from .segments import segment_members

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from ...people import Device, Person
    from ...store import Store

__all__ = ["MAX_USERS", "Target", "targets"]

MAX_USERS = 100
"""Users that an attribute may match at most; the rest gets nothing ("Push API", targetAudience)."""

_ATTRIBUTES: Mapping[str, str] = {
    "USER_ATTRIBUTE_UNIQUE_ID": "customer_id",
    "USER_ATTRIBUTE_USER_EMAIL": "email",
    "USER_ATTRIBUTE_USER_MOBILE": "mobile",
}
# These may be known of a user or of one of the user's devices.
_ON_DEVICES: Mapping[str, tuple[str, ...]] = {
    "MOE_GAID": ("moe_gaid",),
    "ADVERTISING_IDENTIFIER": ("advertising_identifier", "idfa"),
}


class Target(NamedTuple):
    """A user, and the devices that the push goes to."""

    person: Person
    devices: list[Device]


def targets(
    store: Store, audience: str, segment: str | None, users: Mapping[str, Any] | None, now: datetime
) -> Iterator[Target]:
    """The users of an audience with their reachable devices, whatever the platform.

    A push token stands for its device alone; every other attribute for all devices of the user.
    """
    if audience == "User" and users is not None:
        yield from _matched(store, users)
        return
    members = segment_members(store, segment or "", now) if audience == "Custom Segment" else None
    for person in people(store):
        if audience == "All Users" or (members is not None and person.id in members):
            yield _target(store, person)


def _target(store: Store, person: Person) -> Target:
    return Target(person, [device for device in devices_of(store, person) if device.reachable])


def _matched(store: Store, users: Mapping[str, Any]) -> Iterator[Target]:
    value = users["attributeValue"]
    wanted = set(value if isinstance(value, list) else [value])
    name = users["attribute"]
    if name == "PUSH_ID" and not users.get("isCustom"):
        yield from _with_tokens(store, sorted(wanted))
        return
    if name == "USER_ATTRIBUTE_USER_MOBILE" and not users.get("isCustom"):
        # The Data API stores numbers without the plus sign.
        wanted |= {number.removeprefix("+") for number in wanted}
    left = MAX_USERS
    for person in people(store):
        if _fits(store, person, name, wanted, custom=bool(users.get("isCustom"))):
            yield _target(store, person)
            left -= 1
            if not left:
                return


def _with_tokens(store: Store, tokens: list[str]) -> Iterator[Target]:
    for token in tokens:
        device = device_with_token(store, token)
        owner = None if device is None else owner_of(store, device)
        if device is not None and owner is not None:
            yield Target(owner, [device] if device.reachable else [])


def _fits(store: Store, person: Person, name: str, wanted: set[str], *, custom: bool) -> bool:
    if custom:
        return _holds(person.attributes.get(name), wanted)
    if name in _ATTRIBUTES:
        return _holds(person.attributes.get(_ATTRIBUTES[name]), wanted)
    names = _ON_DEVICES[name]
    devices = store.collection("devices").find(user=person.key)
    return any(
        _holds(attributes.get(spelled), wanted)
        for attributes in (person.attributes, *(device["attributes"] for device in devices))
        for spelled in names
    )


def _holds(actual: Any, wanted: set[str]) -> bool:
    """Values of a request are text; a list holds each of its elements."""
    values = actual if isinstance(actual, list) else [actual]
    return any(
        value in wanted if isinstance(value, str) else type(value) in (int, float) and str(value) in wanted
        for value in values
    )
