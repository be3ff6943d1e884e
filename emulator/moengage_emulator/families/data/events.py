"""Events: who did what, and when."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Call
from ...happenings import happened
from .identity import checked_customer_id, find_user
from .journal import note_dropped, note_notice
from .moments import derive_times
from .users import User, Users

__all__ = ["RESERVED", "store_events"]

RESERVED = frozenset({"", "id", "_id", "userId"})
"""Names that no event attribute may have ("Data APIs", older page)."""

_COPIED = ("platform", "moe_os_type", "app_version")


def store_events(call: Call, users: Users, body: Mapping[str, Any]) -> None:
    """Keep every action of a body. Raises Refusal, before anything is changed.

    An unknown user is created. An event in the future, or at a time that cannot be read, is accepted and
    dropped.
    """
    customer_id = checked_customer_id(call, body)
    identifiers = body.get("user_identifiers") or {}
    user = find_user(call, users, customer_id, identifiers) or users.create(customer_id)
    if user["customer_id"] is None:
        # Known by identifiers only: they are the profile's first attributes.
        user["attributes"] = {**identifiers, **user["attributes"]}
    stored = [_store(call, users, user, body, action) for action in body["actions"]]
    users.save(user)
    for event in stored:
        if event is not None:
            happened(call, event)


def _store(
    call: Call, users: Users, user: User, body: Mapping[str, Any], action: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Keep one action; None where it is dropped."""
    name = action["action"]
    given_offset = action.get("user_timezone_offset")
    known = user.get("time_zone_offset", call.workspace.settings.time_zone_offset)
    try:
        times = derive_times(
            action.get("current_time"), action.get("user_time"), given_offset, known, users.now
        )
    except ValueError as error:
        note_dropped(call, "the event's time cannot be read", event=name, user=user["id"], detail=str(error))
        return None
    if times.time > users.now:
        note_dropped(
            call, "the event is in the future", event=name, user=user["id"], time=times.time.isoformat()
        )
        return None
    if given_offset is not None:
        user["time_zone_offset"] = given_offset
    attributes = action.get("attributes") or {}
    reserved = sorted(RESERVED.intersection(attributes))
    if reserved:
        note_dropped(call, "reserved attribute names", event=name, user=user["id"], names=reserved)
    moe = [item for item in (name, *attributes) if item.startswith("moe_")]
    if moe:
        note_notice(call, "names with the reserved prefix moe_", event=name, user=user["id"], names=moe)
    event: dict[str, Any] = {
        "id": call.ids.object_id(),
        "user": user["id"],
        "customer_id": user["customer_id"],
        "name": name,
        "attributes": {key: value for key, value in attributes.items() if key not in RESERVED},
        "device_id": body.get("device_id") or user["customer_id"],
        "time": times.time.isoformat(),
        "user_time": times.user_time.isoformat(),
        "user_timezone_offset": times.offset,
        "received_at": users.now.isoformat(),
    }
    event.update({key: action[key] for key in _COPIED if key in action})
    call.store.collection("events").put(event["id"], event)
    return event
