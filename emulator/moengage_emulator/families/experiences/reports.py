"""Reports of what users saw and clicked ("Report experience events").

They become events of the users, under the names of the actions, so that segments and campaigns see them
and they go when the user goes. What is accepted and then not kept is noted in the collection `dropped`.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, handles
from ...removal import on_removal
from ...store import Store
from ..data.attributes import ADD, REMOVE, apply_attributes
from ..data.journal import note_dropped
from ..data.moments import EventTimes, derive_times
from ..data.users import User, Users

__all__ = ["REPORTED", "forget_reported", "report_events"]

REPORTED = "experience_events_reported"
"""The UUIDs of the events that counted, each with the vendor's id of the user (`user`)."""

_ACCEPTED = "Your request has been accepted and will be processed soon."
_PLATFORMS = ("web", "android", "ios", "tv")


@handles("experiences_report_events")
def report_events(call: Call) -> Answer:
    """Keep the actions of all elements. A user who is not known is made; attributes are stored."""
    users = Users(call)
    for element in call.body["elements"]:
        user = _user(call, users, element)
        for action in element["actions"]:
            _store(call, users, user, element, action)
        users.save(user)
    return Answer(200, {"status": "success", "message": _ACCEPTED, "req_id": call.ids.short()})


@on_removal
def forget_reported(store: Store, user: Mapping[str, Any]) -> None:
    """Whose events are gone has no UUIDs of them either."""
    reported = store.collection(REPORTED)
    for item in reported.find(user=user["id"]):
        reported.delete(item["id"])


def _user(call: Call, users: Users, element: Mapping[str, Any]) -> User:
    customer_id = element["customer_id"]
    # The edits of arrays belong to "Track User".
    given = {
        name: value
        for name, value in (element.get("user_attributes") or {}).items()
        if name not in (ADD, REMOVE)
    }
    if call.workspace.settings.identity_resolution:
        found = users.resolve(customer_id, given)
    else:
        found = users.by_customer_id(customer_id)
    user = users.create(customer_id) if found is None else found
    user["attributes"], _ = apply_attributes(user["attributes"], given)
    return user


def _store(
    call: Call, users: Users, user: User, element: Mapping[str, Any], action: Mapping[str, Any]
) -> None:
    times = _times(call, users, user, element, action)
    if times is None or _came_before(call, user, action.get("moe_event_uuid")):
        return
    attributes = dict(action.get("attributes") or {})
    if "b_id" in action:
        # Declared beside the attributes; all examples have it in them.
        attributes.setdefault("b_id", action["b_id"])
    platform = str(action.get("platform")).lower()
    event = {
        "id": call.ids.object_id(),
        "user": user["id"],
        "customer_id": user["customer_id"],
        "name": action["action"],
        "attributes": attributes,
        "device_id": user["customer_id"],
        "time": times.time.isoformat(),
        "user_time": times.user_time.isoformat(),
        "user_timezone_offset": times.offset,
        "received_at": users.now.isoformat(),
        "platform": platform if platform in _PLATFORMS else "Unknown",
    }
    call.store.collection("events").put(event["id"], event)


def _times(
    call: Call, users: Users, user: User, element: Mapping[str, Any], action: Mapping[str, Any]
) -> EventTimes | None:
    """When it happened, by default now; None for seconds that are no moment of the calendar."""
    known = user.get("time_zone_offset", call.workspace.settings.time_zone_offset)
    offset = element.get("user_timezone_offset")
    if offset is not None:
        user["time_zone_offset"] = offset
    try:
        return derive_times(action.get("event_time"), None, offset, known, users.now)
    except ValueError as error:
        note_dropped(
            call,
            "the time of an experience's event cannot be read",
            event=action["action"],
            user=user["id"],
            detail=str(error),
        )
        return None


def _came_before(call: Call, user: User, given: str | None) -> bool:
    """Whether an event with this UUID has counted; from now on it has. The vendor names no end of this."""
    if given is None:
        return False
    key = str(uuid.UUID(given))
    reported = call.store.collection(REPORTED)
    if reported.get(key) is not None:
        return True
    reported.put(key, {"id": key, "user": user["id"]})
    return False
