"""Coupon lists in each state, with coupons and files."""

from __future__ import annotations

from moengage_emulator.families.coupons import coupon, coupon_file, coupon_list
from moengage_emulator.families.coupons.stored import coupon_key
from moengage_emulator.store import Store

__all__ = ["FILES", "KNOWN", "LISTS", "plant"]

LISTS: dict[str, str] = {
    "active": "65f0c1d2e3a4b5c6d7e8fc01",
    "archived": "65f0c1d2e3a4b5c6d7e8fc02",
    "expired": "65f0c1d2e3a4b5c6d7e8fc03",
}
FILES: dict[str, str] = {"read": "65f0c1d2e3a4b5c6d7e8fd01"}
KNOWN: dict[str | tuple[str, str], list[str]] = {
    "coupon_list_id": [*LISTS.values(), "65f0c1d2e3a4b5c6d7e8fcff"],
    "coupon_file_id": list(FILES.values()),
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    lists = store.collection("coupon_lists")
    lists.put(LISTS["active"], coupon_list(LISTS["active"], name="Winter coupons", label="winter"))
    lists.put(LISTS["archived"], coupon_list(LISTS["archived"], archived=True))
    expired = coupon_list(LISTS["expired"], expires_at="2026-02-01T23:59:00+00:00")
    lists.put(LISTS["expired"], expired)
    file = coupon_file(FILES["read"], LISTS["active"], added_coupons=2)
    store.collection("coupon_files").put(file["id"], file)
    for code in ("WINTER-1", "WINTER-2"):
        made = coupon(LISTS["active"], code, file=file["id"])
        store.collection("coupons").put(coupon_key(LISTS["active"], code), made)
