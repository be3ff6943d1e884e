"""Coupon lists, files and coupons as they are stored: documents to plant, and how they are found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ...handling import Call
from .envelope import BAD_REQUEST, ENVELOPE, LIST_NOT_FOUND, forbidden

__all__ = [
    "COUPONS",
    "FILES",
    "LISTS",
    "USAGE",
    "coupon",
    "coupon_file",
    "coupon_key",
    "coupon_list",
    "end_of_day",
    "found_list",
    "given_day",
    "granted",
    "local_day",
    "moment",
    "status_of",
    "told_file",
]

LISTS = "coupon_lists"
FILES = "coupon_files"
COUPONS = "coupons"
USAGE = "coupon_usage"
"""Who got which coupon: it outlives the coupons, which archiving deletes."""

_ID = re.compile(r"[0-9a-f]{24}")
_PLANTED = "2026-01-01T00:00:00+00:00"


def coupon_list(list_id: str, **fields: Any) -> dict[str, Any]:
    """A document of `coupon_lists`: an active, empty list, unless `fields` say otherwise.

    `archived` is a boolean; whether a list that is not archived is active or expired follows from
    `expires_at` (ISO 8601, UTC).
    """
    return {
        "id": list_id,
        "name": f"List {list_id}",
        "label": f"label-{list_id}",
        "expires_at": "2099-12-31T23:59:00+00:00",
        "archived": False,
        "email_alert_subscribers": [],
        "alert_conditions": {},
        "created_by": "owner",
        "created_at": _PLANTED,
        "updated_at": _PLANTED,
        **fields,
    }


def coupon_file(file_id: str, list_id: str, **fields: Any) -> dict[str, Any]:
    """A document of `coupon_files`: one that was read and held nothing, unless `fields` say otherwise."""
    return {
        "id": file_id,
        "list": list_id,
        "name": f"{file_id}.csv",
        "file_url": f"https://files.example/{file_id}.csv",
        "callback_url": None,
        "created_by": "owner",
        "status": "COMPLETED",
        "added_coupons": 0,
        "created_at": _PLANTED,
        "updated_at": _PLANTED,
        **fields,
    }


def coupon(list_id: str, code: str, **fields: Any) -> dict[str, Any]:
    """A document of `coupons`, to be put under `coupon_key`: one that nobody got yet, and of no file."""
    return {"list": list_id, "code": code, "file": None, "used": False, **fields}


def coupon_key(list_id: str, code: str) -> str:
    """Where a coupon is in the collection."""
    return f"{list_id}/{code}"


def status_of(stored: Mapping[str, Any], now: datetime) -> str:
    """ACTIVE, ARCHIVED or EXPIRED, the last as time passes."""
    if stored["archived"]:
        return "ARCHIVED"
    return "EXPIRED" if datetime.fromisoformat(stored["expires_at"]) <= now else "ACTIVE"


def found_list(call: Call) -> dict[str, Any]:
    """The list of the path. Raises the refusal of one that is not there."""
    granted(call)
    # All pages have a 400 for "invalid data types": what cannot be an id is told from what is none.
    if not all(_ID.fullmatch(given) for given in call.path.values()):
        raise ENVELOPE.refusal(BAD_REQUEST)
    found = call.store.collection(LISTS).get(call.path["coupon_list_id"])
    if found is None:
        raise ENVELOPE.refusal(LIST_NOT_FOUND)
    return found


def granted(call: Call) -> None:
    """Coupons are a feature of the account: the setting `coupons_enabled`, on unless switched off."""
    if not call.workspace.settings.extra.get("coupons_enabled", True):
        raise ENVELOPE.refusal(forbidden(call.operation.id))


def given_day(call: Call, name: str) -> date:
    """A day of the body, which the model has found to be one."""
    return date.fromisoformat(call.body[name])


def end_of_day(day: date, offset: int) -> datetime:
    """The last minute of a day, as the examples of "Create a Coupon List" have it.

    `offset` is the workspace's, in seconds from UTC. At the calendar's edge the offset is left out.
    """
    local = datetime.combine(day, time(23, 59), UTC)
    try:
        return local - timedelta(seconds=offset)
    except OverflowError:
        return local


def local_day(instant: datetime, offset: int) -> date:
    """The day that an instant falls on in the workspace."""
    return (instant.astimezone(UTC) + timedelta(seconds=offset)).date()


def moment(stored: str) -> str:
    """`2024-10-31T18:29:00.000Z`: a stored time as lists and files tell it."""
    naive = datetime.fromisoformat(stored).astimezone(UTC).replace(tzinfo=None)
    return f"{naive.isoformat(timespec='milliseconds')}Z"


def told_file(stored: Mapping[str, Any]) -> dict[str, Any]:
    """A file as "Fetch a Coupon File" answers it."""
    names = ("name", "status", "file_url", "created_by", "added_coupons")
    return {
        "_id": stored["id"],
        "coupon_list_id": stored["list"],
        **{name: stored[name] for name in names},
        "created_at": moment(stored["created_at"]),
        "updated_at": moment(stored["updated_at"]),
    }
