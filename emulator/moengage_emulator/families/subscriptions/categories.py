"""Which categories a user takes ("Get", "Update" and "Bulk Update Subscription Preferences").

An e-mail links to a preference page with two tokens in its address, which the vendor alone can read. The
emulator's token of a user is made by `page_token`; any text will do for the campaign's.
"""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...happenings import happened
from ..data.journal import note_dropped
from ..data.users import Users
from .category_errors import invalid_parameters
from .preferences import active_categories, choose, leave_all, subscribed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..data.users import User

__all__ = ["get", "page_token", "update", "update_bulk"]

UNSUBSCRIBED = "MOE_EMAIL_UNSUBSCRIBE"
"""The event of a user who leaves all e-mail on a preference page."""


def page_token(user_id: str) -> str:
    """The token `user_id` of a preference page's address, for the vendor's id of a user."""
    return base64.b64encode(user_id.encode()).decode()


@handles("subscription_categories_get")
def get(call: Call) -> Answer:
    """Every active category of the workspace, and whether the user takes it."""
    user = _page_user(call, Users(call))
    return Answer(200, {"categories": subscribed(user, active_categories(call))})


@handles("subscription_categories_update")
def update(call: Call) -> Answer:
    """Keep what a user chose on a preference page."""
    users = Users(call)
    user = _page_user(call, users)
    _store(call, users, user, call.body)
    if call.body["unsubscribe_all"]:
        _note_event(call, users, user)
    return Answer(200, {"message": "Success"})


@handles("subscription_categories_update_bulk")
def update_bulk(call: Call) -> Answer:
    """Keep what up to 50 users chose; nobody is told of a user who does not exist."""
    users = Users(call)
    for entry in call.body["user_preferences"]:
        user = users.by_customer_id(entry["customer_id"])
        if user is None:
            note_dropped(call, "there is no such user", customer_id=entry["customer_id"])
        else:
            _store(call, users, user, entry)
    return Answer(200, {"message": "Your request has been processed"})


def _page_user(call: Call, users: Users) -> User:
    """Whom the tokens lead to. Raises a 400 where that is nobody."""
    token = call.query["user_id"]
    try:
        user_id = base64.b64decode(token, validate=True).decode()
    except (binascii.Error, ValueError):
        user_id = ""
    user = users.by_id(user_id)
    if user is None or not call.query["cid"]:
        raise invalid_parameters(call.operation.id)
    return user


def _store(call: Call, users: Users, user: User, choice: Mapping[str, Any]) -> None:
    """The pages do not speak of unknown categories: they are accepted and dropped."""
    active = active_categories(call)
    unknown = [name for name in choice["categories"] if name not in active]
    if unknown:
        note_dropped(call, "there is no such active category", user=user["id"], names=unknown)
    choose(user, {name: takes for name, takes in choice["categories"].items() if name in active})
    leave_all(user, active, choice["unsubscribe_all"])
    users.save(user)


def _note_event(call: Call, users: Users, user: User) -> None:
    now = users.now.isoformat()
    event: dict[str, Any] = {
        "id": call.ids.object_id(),
        "user": user["id"],
        "customer_id": user["customer_id"],
        "name": UNSUBSCRIBED,
        "attributes": {"cid": call.query["cid"], "moe_event_id": call.query.get("moe_event_id")},
        "device_id": None,
        "time": now,
        "user_time": now,
        "user_timezone_offset": 0,
        "received_at": now,
    }
    call.store.collection("events").put(event["id"], event)
    happened(call, event)
