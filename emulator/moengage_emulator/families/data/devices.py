"""Devices: tracking them, and blocking push messages to them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, handles
from ...validation import Problem
from .attributes import RESERVED, equivalent_names
from .fields import field_row
from .identity import checked_customer_id
from .journal import note_dropped
from .shapes import ACCEPTED, DataRefusal
from .users import User, Users

__all__ = ["manage_devices", "store_device"]

# Identifier of a request -> where a stored device has it.
_PLACES = {
    "unique_id": ("id",),
    "device_unique_id": ("id",),
    "push_id": ("attributes", "push_id"),
    "moe_gaid": ("attributes", "moe_gaid"),
}


def store_device(call: Call, users: Users, body: Mapping[str, Any]) -> None:
    """Create or change a device. A device of an unknown user is accepted and dropped ("Track Device").

    Without a device_id every request makes another device. A device that another user had changes hands.
    """
    customer_id = checked_customer_id(call, body)
    user = users.by_customer_id(customer_id) if customer_id is not None else None
    if user is None:
        note_dropped(
            call, "a device of an unknown user", customer_id=customer_id, device_id=body.get("device_id")
        )
        return
    devices = call.store.collection("devices")
    device_id = body.get("device_id") or call.ids.uuid4()
    known = devices.get(device_id) or {
        "id": device_id,
        "attributes": {},
        "push_blocked": False,
        "created_at": users.now.isoformat(),
    }
    incoming = body["attributes"]
    reserved = sorted(RESERVED.intersection(incoming))
    if reserved:
        note_dropped(call, "reserved attribute names", device_id=device_id, names=reserved)
    kept = {name: value for name, value in incoming.items() if name not in RESERVED}
    known["attributes"] = {**known["attributes"], **kept}
    known |= {"user": user["id"], "customer_id": customer_id, "updated_at": users.now.isoformat()}
    devices.put(device_id, known)


@handles("data_manage_devices")
def manage_devices(call: Call) -> Answer:
    """Block or unblock push messages to all devices of a user, or to those that are listed."""
    body = call.body
    listed = body.get("device_identifiers")
    for index, item in enumerate(listed or ()):
        # Exactly one key, one of the four ("Manage Devices").
        if len(item) != 1 or not _PLACES.keys() >= item.keys():
            problem = Problem(("device_identifiers", index), "extra", "is not allowed")
            raise DataRefusal(field_row(call.operation.id, problem, body), call.ids)
    users = Users(call)
    found = _users(users, body["user_identifier_type"], body["user_identifier_value"])
    if not found:
        note_dropped(call, "no such user", identifier=body["user_identifier_value"])
    devices = call.store.collection("devices")
    for user in found:
        for device in devices.find(user=user["id"]):
            if listed is None or any(_matches(device, item) for item in listed):
                device["push_blocked"] = body["action_type"] == "block"
                device["blocked_because"] = {
                    name: body[name] for name in ("reason", "client_reference_id") if name in body
                }
                devices.put(device["id"], device)
    return ACCEPTED


def _users(users: Users, identifier_type: str, value: str) -> list[User]:
    """No page lists the types: the ids, else the name of an attribute."""
    if identifier_type in ("id", "moengage_id"):
        user = users.by_id(value)
    elif equivalent_names(identifier_type)[0] == "customer_id":
        user = users.by_customer_id(value)
    else:
        return users.by_attribute(equivalent_names(identifier_type), value)
    return [] if user is None else [user]


def _matches(device: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    for name, value in wanted.items():
        found: Any = device
        for step in _PLACES[name]:
            found = found.get(step)
        if found != value:
            return False
    return True
