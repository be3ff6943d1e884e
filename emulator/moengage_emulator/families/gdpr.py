"""Requests under GDPR and CCPA.

The vendor erases some time after it has filed the request; here the erasure is done when the answer goes
out, which the API gives no way to tell apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..handling import Answer, Call, handles, register_family
from ..validation import Problem
from .data.errors import COMMON, DataEnvelope
from .data.fields import field_row
from .data.shapes import ACCEPTED, DataRefusal, Row
from .data.users import User, Users

__all__ = ["submit_request"]

_SUSPENDED = "Your account is suspended. Please contact MoEngage team."

_ROWS: Mapping[str, Row] = {
    "empty_credentials": Row(401, "Authentication required", "No identity information found."),
    "unreadable_credentials": Row(401, "Authentication required", "No identity information found."),
    "blocked": Row(403, "BlockedClient", _SUSPENDED),
    "suspended": Row(403, "Account Suspended", _SUSPENDED),
    "temporarily_suspended": Row(
        403,
        "Account Temporarily Suspended",
        "Your account is temporarily suspended. Please contact MoEngage team.",
    ),
    "too_large": Row(413, "Payload too large", "Payload can not exceed 128KB."),
    "media_type": Row(415, "Unsupported media type", "Content type is not supported"),
    "rate_limited": Row(
        429,
        "Rate Limits Exceeded",
        "Rate limits for customers exceeded. Please Try After Some Time",
    ),
    "server_error": Row(
        500,
        "Server Error",
        "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
    ),
}

# RFC 3339, as the document's `date-time` means it; pydantic alone would take bare numbers, too.
_DATE_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[-+]\d\d:\d\d)")
# Kind of identity -> attributes of users, and of devices, that hold it.
_USER_ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "user_secondary_id": ("user_secondary_id",),
    "email": ("email", "u_em", "moe_email"),
    "mobile": ("mobile", "u_mb", "moe_mobile"),
    "google_advertising_id": ("moe_gaid",),
    "advertising_identifier": ("advertising_identifier",),
}
_DEVICE_ATTRIBUTES: Mapping[str, tuple[str, ...]] = {
    "google_advertising_id": ("moe_gaid",),
    "advertising_identifier": ("advertising_identifier", "idfa"),
}


@handles("gdpr_submit_request")
def submit_request(call: Call) -> Answer:
    """File a request. An erasure removes everyone who has one of the identities, with events and devices."""
    body = call.body
    if not _DATE_TIME.fullmatch(body["submitted_time"]):
        problem = Problem(("submitted_time",), "format", "is not valid")
        raise DataRefusal(field_row(call.operation.id, problem, body), call.ids)
    users = Users(call)
    erased = []
    if body["request_type"] == "erasure":
        for identity in body["identities"]:
            for user in _matching(call, users, identity["identity_type"], identity["identity_value"]):
                users.remove(user)
                erased.append({"id": user["id"], "customer_id": user["customer_id"]})
    request_id = call.ids.uuid4()
    call.store.collection("gdpr_requests").put(
        request_id,
        {"id": request_id, "received_at": call.clock.now().isoformat(), "request": body, "erased": erased},
    )
    return Answer(200, {**ACCEPTED.body, "request_id": request_id})


def _matching(call: Call, users: Users, kind: str, value: str) -> Iterator[User]:
    if kind == "ID":
        user = users.by_customer_id(value)
        if user is not None:
            yield user
        return
    found = {user["id"]: user for user in users.by_attribute(_USER_ATTRIBUTES[kind], value)}
    for device in call.store.collection("devices").all():
        if any(device["attributes"].get(name) == value for name in _DEVICE_ATTRIBUTES.get(kind, ())):
            owner = users.by_id(device["user"])
            if owner is not None:
                found.setdefault(owner["id"], owner)
    yield from found.values()


register_family("gdpr", DataEnvelope(COMMON, {"gdpr_submit_request": _ROWS}))
