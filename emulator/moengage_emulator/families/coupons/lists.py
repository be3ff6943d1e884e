"""Coupon lists: made, read, changed, activated, archived.

ACTIVE -> EXPIRED as time passes; ACTIVE -> ARCHIVED by archiving; ARCHIVED and EXPIRED -> ACTIVE by a last
day in the future. A last day that is over is refused everywhere: with the general 400 where a page has
it, else as incorrect JSON.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from ...handling import Answer, Call, handles
from .alerts import plan_expiry_alert
from .envelope import BAD_REQUEST, DUPLICATE_LABEL, DUPLICATE_NAME, ENVELOPE, INCORRECT
from .stored import (
    COUPONS,
    LISTS,
    coupon_key,
    coupon_list,
    end_of_day,
    found_list,
    granted,
    moment,
    status_of,
)

__all__ = ["activate", "archive", "create", "get", "list_all", "update"]


@handles("coupons_create_list")
def create(call: Call) -> Answer:
    """Make an empty list, active at once. Name and label are each unique, archived lists included."""
    granted(call)
    body, lists = call.body, call.store.collection(LISTS)
    expires_at, now = _end(call), call.clock.now()
    if expires_at <= now:
        raise ENVELOPE.refusal(INCORRECT)
    for name, refusal in (("name", DUPLICATE_NAME), ("label", DUPLICATE_LABEL)):
        if lists.find(**{name: body[name]}):
            raise ENVELOPE.refusal(refusal)
    made = coupon_list(
        call.ids.object_id(),
        **{name: body[name] for name in ("name", "label", "created_by")},
        email_alert_subscribers=body.get("email_alert_subscribers", []),
        alert_conditions=body.get("alert_conditions", {}),
        expires_at=expires_at.isoformat(),
        created_at=now.isoformat(),
        updated_at=now.isoformat(),
    )
    lists.put(made["id"], made)
    plan_expiry_alert(call, made)
    # The answer to a creation has fewer fields than others, and no offset in its time.
    naive = expires_at.astimezone(UTC).replace(tzinfo=None).isoformat()
    return Answer(201, {**_core(made, now), "expires_at": naive})


@handles("coupons_list_lists")
def list_all(call: Call) -> Answer:
    """All lists, oldest first, or those in one state.

    The text of the page says that active ones come without `status`; its note beside the parameter, and
    that on the answer, say all.
    """
    granted(call)
    wanted, now = call.query.get("status"), call.clock.now()
    found = [
        _told(call, item)
        for item in call.store.collection(LISTS).all()
        if wanted is None or status_of(item, now) == wanted
    ]
    return Answer(200, {"data": found})


@handles("coupons_get_list")
def get(call: Call) -> Answer:
    """One list, with the counts of now."""
    return Answer(200, _told(call, found_list(call)))


@handles("coupons_update_list")
def update(call: Call) -> Answer:
    """Change what is given: subscribers as a whole, conditions of alerts each by its name.

    One field of the answer is said to allow active lists only; the text of the operation says that
    others become active by it, if their last day is then in the future.
    """
    found, body, now = found_list(call), call.body, call.clock.now()
    lists = call.store.collection(LISTS)
    if "name" in body:
        if any(other["id"] != found["id"] for other in lists.find(name=body["name"])):
            raise ENVELOPE.refusal(DUPLICATE_NAME)
        found["name"] = body["name"]
    if "expires_at" in body:
        found["expires_at"] = _end(call).isoformat()
    if datetime.fromisoformat(found["expires_at"]) <= now:
        raise ENVELOPE.refusal(BAD_REQUEST)
    found["archived"] = False
    if "email_alert_subscribers" in body:
        found["email_alert_subscribers"] = body["email_alert_subscribers"]
    found["alert_conditions"] = {**found["alert_conditions"], **body.get("alert_conditions", {})}
    _save(call, found)
    told = _told(call, found)
    del told["personalization_snippet"]
    return Answer(200, told)


@handles("coupons_activate_list")
def activate(call: Call) -> Answer:
    """Make a list active with a new last day.

    The page sends you to the update for changing that day, and requires it all the same; it speaks of
    archived lists, "Managing a Coupon List" of archived and expired ones.
    """
    found = found_list(call)
    found["expires_at"] = _end(call).isoformat()
    if datetime.fromisoformat(found["expires_at"]) <= call.clock.now():
        raise ENVELOPE.refusal(BAD_REQUEST)
    found["archived"] = False
    _save(call, found)
    return Answer(204)


@handles("coupons_archive_list")
def archive(call: Call) -> Answer:
    """Take a list out of use; its coupons are deleted. An archived one stays so, an expired one cannot be."""
    found = found_list(call)
    status = status_of(found, call.clock.now())
    if status == "EXPIRED":
        raise ENVELOPE.refusal(BAD_REQUEST)
    if status == "ACTIVE":
        coupons = call.store.collection(COUPONS)
        for item in coupons.find(list=found["id"]):
            coupons.delete(coupon_key(found["id"], item["code"]))
        found["archived"] = True
        _save(call, found)
    return Answer(204)


def _end(call: Call) -> datetime:
    return end_of_day(date.fromisoformat(call.body["expires_at"]), call.workspace.settings.time_zone_offset)


def _save(call: Call, found: dict[str, Any]) -> None:
    found["updated_at"] = call.clock.now().isoformat()
    call.store.collection(LISTS).put(found["id"], found)
    plan_expiry_alert(call, found)


def _core(stored: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    names = ("name", "label", "created_by", "email_alert_subscribers", "alert_conditions")
    return {"_id": stored["id"], **{name: stored[name] for name in names}, "status": status_of(stored, now)}


def _told(call: Call, stored: Mapping[str, Any]) -> dict[str, Any]:
    coupons = call.store.collection(COUPONS).find(list=stored["id"])
    return {
        **_core(stored, call.clock.now()),
        "expires_at": moment(stored["expires_at"]),
        "total_coupons": len(coupons),
        "available_coupons": sum(not item["used"] for item in coupons),
        "personalization_snippet": f"{{{{Coupons.CouponListName[{stored['label']}]}}}}",
        "created_at": moment(stored["created_at"]),
        "updated_at": moment(stored["updated_at"]),
    }
