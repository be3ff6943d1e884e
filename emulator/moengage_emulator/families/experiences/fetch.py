"""What a user is shown ("Fetch experience"): whom the request is about, and which experiences fit.

An experience that is unknown, not active or meant for others is missing from the answer; it is no error.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...people import person_with_key
from ..data.users import Users
from .choice import Visit, shown
from .stored import EXPERIENCES, status_of

if TYPE_CHECKING:
    from ...people import Person

__all__ = ["MOST_KEYS", "fetch"]

MOST_KEYS = 25
"""Experiences that a request may name; of more, the first ones are answered ("Fetch experience")."""


@handles("experiences_fetch")
def fetch(call: Call) -> Answer:
    """The experiences that fit: of those named, or of all."""
    now, experiences = call.clock.now(), call.store.collection(EXPERIENCES)
    keys = call.body.get("experience_key")
    if keys is None:
        stored = list(experiences.all())
    else:
        named = (experiences.get(key) for key in dict.fromkeys(keys[:MOST_KEYS]))
        stored = [item for item in named if item is not None]
    visit = Visit(call.store, now, _person(call), call.body)
    found: dict[str, Any] = {}
    for item in stored:
        if status_of(item, now) == "Active" and (told := shown(item, visit)) is not None:
            found[item["id"]] = told
    return Answer(200, {"experiences": found})


def _person(call: Call) -> Person | None:
    """The user by `customer_id`; else, with Identity Resolution on, by the other identifiers; else nobody."""
    identifiers = call.body.get("identifiers") or {}
    users, settings = Users(call), call.workspace.settings
    customer_id = identifiers.get("customer_id")
    found = None if customer_id is None else users.by_customer_id(customer_id)
    if found is None and settings.identity_resolution:
        given = identifiers.get("user_identifiers") or {}
        if not isinstance(given, Mapping):
            # The schema has a text, the example an object: a text is any of the identifiers.
            given = dict.fromkeys(settings.identifiers, given)
        found = next(iter(users.by_identities(given)), None)
    return None if found is None else person_with_key(call.store, found["id"])
