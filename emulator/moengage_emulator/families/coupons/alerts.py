"""Alerts to the subscribers of a list ("Create a Coupon List"): files, coupons that run low, a near end."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from ...handling import Call
from ...ids import Ids
from ...jobs import JobRun, cancel, plan, runs
from ...outbox import send
from ...store import Store
from .stored import LISTS

__all__ = ["alert", "plan_expiry_alert", "shortage_alert"]

_EXPIRY = "coupons_expiry_alert"


def alert(store: Store, ids: Ids, now: datetime, stored: Mapping[str, Any], kind: str, **facts: Any) -> None:
    """Mail one alert to every subscriber of a list."""
    content = {"alert": kind, "coupon_list": stored["name"], **facts}
    for address in stored["email_alert_subscribers"]:
        send(store, ids, now, kind="alert", channel="EMAIL", to=address, content=content, source=stored["id"])


def shortage_alert(store: Store, ids: Ids, now: datetime, stored: Mapping[str, Any], left: int) -> None:
    """Mail that coupons run low, once: when exactly the threshold is left."""
    condition = stored["alert_conditions"].get("coupon_shortage_alert", {})
    if condition.get("alert") and condition.get("threshold_count") == left:
        alert(store, ids, now, stored, "coupon_shortage_alert", available_coupons=left)


def plan_expiry_alert(call: Call, stored: Mapping[str, Any]) -> None:
    """Plan the alert before the list ends, in place of one that was planned before."""
    cancel(call.store, _EXPIRY, list=stored["id"])
    days = _days_before(stored)
    if days is None:
        return
    expires_at = datetime.fromisoformat(stored["expires_at"])
    try:
        left = (expires_at - timedelta(days=days) - call.clock.now()).total_seconds()
    except OverflowError:
        return
    if left > 0:
        plan(call, _EXPIRY, seconds=left, details={"list": stored["id"], "days_before": days})


@runs(_EXPIRY)
def _expires_soon(run: JobRun) -> None:
    found = run.store.collection(LISTS).get(run.details["list"])
    if found is None or found["archived"]:
        return
    days = run.details["days_before"]
    alert(run.store, run.ids, run.now, found, "expiry_alert", days_before=days)


def _days_before(stored: Mapping[str, Any]) -> int | None:
    condition = stored["alert_conditions"].get("expiry_alert", {})
    days = condition.get("days_before", -1)
    return int(days) if condition.get("alert") and days >= 0 else None
