"""Handing out coupons, as campaigns do for `{{Coupons.CouponListName[label]}}`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ...ids import Ids
from ...removal import delete_of, on_removal
from ...store import Store
from .alerts import shortage_alert
from .stored import COUPONS, LISTS, USAGE, coupon_key, status_of

__all__ = ["forget_usage", "hand_out"]


def hand_out(
    store: Store,
    ids: Ids,
    now: datetime,
    label: str,
    *,
    user: str,
    campaign: str,
    locale: str = "",
    variation: str = "",
) -> str | None:
    """Give a user one coupon of the list with this label; None where there is none to give.

    Only active lists give any ("Archive a Coupon List"). The vendor picks at random; here the oldest
    coupon goes first. `user` is the client's own id.
    """
    lists = store.collection(LISTS).find(label=label)
    if not lists or status_of(lists[0], now) != "ACTIVE":
        return None
    coupons = store.collection(COUPONS)
    free = coupons.find(list=lists[0]["id"], used=False)
    if not free:
        return None
    code: str = free[0]["code"]
    coupons.put(coupon_key(lists[0]["id"], code), free[0] | {"used": True})
    usage = {
        "id": ids.object_id(),
        "list": lists[0]["id"],
        "user": user,
        "coupon": code,
        "campaign": campaign,
        "locale": locale,
        "variation": variation,
        "at": now.isoformat(),
    }
    store.collection(USAGE).put(usage["id"], usage)
    shortage_alert(store, ids, now, lists[0], len(free) - 1)
    return code


@on_removal
def forget_usage(store: Store, user: Mapping[str, Any]) -> None:
    """What a user who is removed got stays used, and nobody knows by whom."""
    delete_of(store, USAGE, user)
