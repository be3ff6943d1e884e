"""Export, merge and delete users."""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, handles
from .attributes import equivalent_names
from .journal import note_dropped
from .shapes import ACCEPTED, DataRefusal, Row
from .users import User, Users

__all__ = ["delete_user", "export_users", "merge_users"]


@handles("data_export_users")
def export_users(call: Call) -> Answer:
    """The profiles of up to 20 users, and the identifiers that nobody has."""
    users = Users(call)
    query = call.body["data"]
    fields = query.get("user_fields_to_export")
    found, missing = [], []
    for wanted in query["identifiers"]:
        user = users.by_identifier(wanted["identifier_type"], wanted["identifier"])
        if user is None:
            missing.append({"identifier_type": wanted["identifier_type"], "identifier": wanted["identifier"]})
        else:
            found.append({"user_attributes": _exported(user, fields)})
    data = {"users_not_found": missing, "users": found}
    return Answer(200, {"status": "success", "type": "export_users", "data": data})


@handles("data_merge_users")
def merge_users(call: Call) -> Answer:
    """Merge users pair by pair; a pair that cannot be merged is skipped."""
    users = Users(call)
    for pair in call.body["merge_data"]:
        reason = None
        merged = users.by_customer_id(pair["merged_user"])
        retained = users.by_customer_id(pair["retained_user"])
        if call.workspace.settings.identity_resolution:
            reason = "merging does nothing while identity resolution is on"
        elif merged is None or retained is None:
            reason = "one of the two does not exist"
        elif merged["id"] == retained["id"]:
            reason = "the two are one"
        else:
            users.merge(merged, retained)
        if reason is not None:
            note_dropped(call, reason, pair=pair)
    return Answer(200, {"status": "success", "operation": "created"})


@handles("data_delete_user")
def delete_user(call: Call) -> Answer:
    """Delete one user for good, 24 hours from now; asking again does not put it off."""
    users = Users(call)
    value = call.body["identity_value"]
    user = users.by_identifier(call.body["identity_type"], value)
    if user is None:
        message = f"User doesn't exists with customer id {value}"
        raise DataRefusal(Row(400, "Not Found", message), call.ids)
    users.delete(user)
    return ACCEPTED


def _exported(user: User, fields: list[str] | None) -> dict[str, Any]:
    everything = {**user["attributes"], "id": user["id"]}
    if user["customer_id"] is not None:
        everything["customer_id"] = user["customer_id"]
    if fields is None:
        return everything
    # The vendor's id comes along, asked for or not.
    chosen = {"id": user["id"]}
    for field in fields:
        for name in (field, *equivalent_names(field)):
            if name in everything:
                chosen[field] = everything[name]
                break
    return chosen
