"""Whom a test goes to: the identifiers of each channel, and what they lead to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...people import Device, device_with_token, devices_of, owner_of, person_with, person_with_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ...people import Person
    from ...store import Store
    from .settings import CampaignSettings

__all__ = ["IDENTIFIERS", "Recipient", "is_mobile", "push_targets", "recipients"]

IDENTIFIERS: dict[str, frozenset[str]] = {
    "PUSH": frozenset(
        {
            "USER_ATTRIBUTE_UNIQUE_ID",
            "USER_ATTRIBUTE_USER_EMAIL",
            "USER_ATTRIBUTE_USER_MOBILE",
            "MOE_GAID",
            "ADVERTISING_IDENTIFIER",
            "PUSH_ID",
            "CUSTOM_SEGMENT",
        }
    ),
    "EMAIL": frozenset({"EMAIL", "ID", "MOBILE_NUMBER", "CUSTOM_SEGMENT"}),
}
"""Channel -> the identifiers that it takes ("Test Campaign")."""

MOBILES = frozenset({"USER_ATTRIBUTE_USER_MOBILE", "MOBILE_NUMBER"})
"""Identifiers whose values are E.164 numbers."""

_E164 = re.compile(r"\+[1-9][0-9]{1,14}")
_ATTRIBUTES = {
    "USER_ATTRIBUTE_USER_EMAIL": "email",
    "EMAIL": "email",
    "USER_ATTRIBUTE_USER_MOBILE": "mobile",
    "MOBILE_NUMBER": "mobile",
    "MOE_GAID": "moe_gaid",
    "ADVERTISING_IDENTIFIER": "advertising_identifier",
}
NOT_FOUND = "User not found"
NO_SEGMENT = "Custom segment not found"
UNKNOWN_DEVICE = "Invalid push token"
NO_DEVICE = "No active device on this platform"
NO_ADDRESS = "User has no e-mail address"


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where one identifier value leads: a person, an address or a device; or why nowhere."""

    value: str
    person: Person | None = None
    device: Device | None = None
    address: str | None = None
    failure: str | None = None


def is_mobile(value: str) -> bool:
    """Whether a value is an E.164 number: a plus sign and 2 to 15 digits."""
    return _E164.fullmatch(value) is not None


def recipients(
    store: Store, settings: CampaignSettings, channel: str, identifier: str, values: Sequence[str]
) -> list[Recipient]:
    """The recipients behind `values`, in order; a segment stands for its members."""
    found: list[Recipient] = []
    for value in values:
        if identifier == "CUSTOM_SEGMENT":
            members = settings.custom_segments.get(value)
            if members is None:
                found.append(Recipient(value, failure=NO_SEGMENT))
            for member in members or ():
                found.append(_of_person(channel, member, person_with_id(store, member)))
        elif identifier == "PUSH_ID":
            device = device_with_token(store, value)
            if device is None:
                found.append(Recipient(value, failure=UNKNOWN_DEVICE))
            else:
                found.append(Recipient(value, owner_of(store, device), device))
        else:
            person = lookup(store, identifier, value)
            if person is None and identifier == "EMAIL":
                # Goes out all the same, without anything of a profile in it.
                found.append(Recipient(value, address=value))
            else:
                found.append(_of_person(channel, value, person))
    return found


def lookup(store: Store, identifier: str, value: str) -> Person | None:
    """The user that an identifier value names, push tokens included; None for an unknown one."""
    if identifier == "PUSH_ID":
        device = device_with_token(store, value)
        return None if device is None else owner_of(store, device)
    if identifier not in _ATTRIBUTES:
        return person_with_id(store, value)
    found = person_with(store, _ATTRIBUTES[identifier], value)
    if found is None and identifier in MOBILES:
        # The Data API wants numbers without the plus sign ("Track User"), tests want it.
        found = person_with(store, _ATTRIBUTES[identifier], value.removeprefix("+"))
    return found


def _of_person(channel: str, value: str, person: Person | None) -> Recipient:
    if person is None:
        return Recipient(value, failure=NOT_FOUND)
    if channel == "PUSH":
        return Recipient(value, person)
    address = person.attributes.get("email")
    if not isinstance(address, str) or not address:
        return Recipient(value, person, failure=NO_ADDRESS)
    return Recipient(value, person, address=address)


def push_targets(store: Store, recipient: Recipient, platform: str) -> Iterator[Device]:
    """The devices on `platform` that a message for the recipient goes to."""
    if recipient.device is not None:
        candidates = [recipient.device]
    elif recipient.person is not None:
        candidates = devices_of(store, recipient.person)
    else:
        candidates = []
    for device in candidates:
        if device.platform == platform and device.reachable:
            yield device
