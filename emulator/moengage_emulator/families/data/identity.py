"""Whom a request is about, and what tracking a user does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Call
from ...validation import Problem
from .attributes import ADD, apply_attributes, conflicting_edit, identity_keys
from .fields import field_row
from .journal import note_dropped, note_notice
from .shapes import DataRefusal, Row
from .users import User, Users

__all__ = ["REFUSED_CUSTOMER_IDS", "checked_customer_id", "find_user", "no_customer_id", "store_user"]

REFUSED_CUSTOMER_IDS = frozenset(
    {
        "unknown",
        "guest",
        "null",
        "0",
        "1",
        "true",
        "false",
        "user_attribute_unique_id",
        "(empty)",
        "na",
        "n/a",
        "",
        "dummy_seller_code",
        "user_id",
        "id",
        "customer_id",
        "uid",
        "userid",
        "none",
        "-2",
        "-1",
        "2",
    }
)
"""Values that no customer_id may have, spelled exactly so ("Data APIs", older page)."""

_STANDARD_MOE = frozenset(
    {
        "moe_email",
        "moe_mobile",
        "moe_geo_location",
        "moe_unsubscribe",
        "moe_spam",
        "moe_hard_bounce",
        "moe_email_optin_status",
        "moe_em_unsub_categories",
        "moe_sms_subscription",
        "moe_wa_subscription",
        "moe_sub_w",
        "moe_gaid",
    }
)


def no_customer_id(call: Call) -> DataRefusal:
    """The refusal of a body that names nobody, in the operation's words."""
    problem = Problem(("customer_id",), "missing", "is not found in the payload")
    return DataRefusal(field_row(call.operation.id, problem, call.body), call.ids)


def checked_customer_id(call: Call, body: Mapping[str, Any]) -> str | None:
    """The customer_id of a body, or None where it has none.

    Raises Refusal for one of the values that the vendor blocks. (Its length is the schema's matter.)
    """
    customer_id: str | None = body.get("customer_id")
    if customer_id in REFUSED_CUSTOMER_IDS:
        # The pages list the values and not the error.
        raise DataRefusal(Row(400, "ValueError", "customer_id is not valid", "customer_id"), call.ids)
    return customer_id


def find_user(
    call: Call, users: Users, customer_id: str | None, identifiers: Mapping[str, Any]
) -> User | None:
    """The user that a body names, if there is one. Raises Refusal if it names nobody."""
    settings = call.workspace.settings
    if customer_id is None and not (
        settings.identity_resolution and identity_keys(identifiers, settings.identifiers)
    ):
        raise no_customer_id(call)
    if settings.identity_resolution:
        return users.resolve(customer_id, identifiers)
    return users.by_customer_id(customer_id) if customer_id is not None else None


def store_user(call: Call, users: Users, body: Mapping[str, Any]) -> None:
    """What tracking a user does. Raises Refusal, before anything is changed."""
    incoming = dict(body.get("attributes") or {})
    # The platforms may stand beside the attributes, too.
    if "platforms" in body:
        incoming.setdefault("platforms", body["platforms"])
    customer_id = checked_customer_id(call, body)
    conflict = conflicting_edit(incoming)
    if conflict is not None:
        message = f"Cannot add and remove '{conflict}' at the same time"
        raise DataRefusal(Row(400, "ArrayFieldError", message, ADD), call.ids)
    existing_only = body.get("update_existing_only", False)
    if existing_only and customer_id is not None and users.by_customer_id(customer_id) is None:
        # The customer_id has to match, whomever other identifiers lead to ("Track User").
        user = None
    else:
        user = find_user(call, users, customer_id, incoming)
    if user is None and existing_only:
        note_dropped(call, "update_existing_only, and there is no such user", customer_id=customer_id)
        return
    user = user or users.create(customer_id)
    user["attributes"], reserved = apply_attributes(user["attributes"], incoming)
    users.save(user)
    if reserved:
        note_dropped(call, "reserved attribute names", customer_id=customer_id, names=reserved)
    own = [name for name in incoming if name.startswith("moe_") and name not in _STANDARD_MOE]
    if own:
        note_notice(call, "attribute names with the reserved prefix moe_", customer_id=customer_id, names=own)
