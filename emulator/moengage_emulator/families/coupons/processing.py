"""Reading a coupon file when its time has come: CSV with the header `Coupon Code`, one code a row.

No page names what follows PENDING: `COMPLETED` and `FAILED` are this emulator's words.
"""

from __future__ import annotations

import csv
import io
from typing import Any

from ...jobs import Callback, JobRun, runs
from .alerts import alert
from .stored import COUPONS, FILES, LISTS, coupon, coupon_key, status_of, told_file

__all__ = ["HEADER", "LARGEST_FILE", "LARGEST_LIST", "PROCESS", "codes_of"]

PROCESS = "coupons_process_file"
HEADER = "Coupon Code"
"""The header of the column of codes ("Managing a Coupon List")."""
LARGEST_FILE = 100 * 2**20
"""Bytes of a file behind an address ("Upload a Coupon File")."""
LARGEST_LIST = 100_000_000
"""Coupons of a list ("Upload a Coupon File"), unless the setting `coupon_list_limit` says otherwise."""


@runs(PROCESS)
def process(run: JobRun) -> Callback | None:
    """Put the codes of a file into its list, all or none; tell the subscribers and the callback.

    Codes that the list has already are left out. A file that was deleted meanwhile is let be.
    """
    file = run.store.collection(FILES).get(run.details["file"])
    owner = None if file is None else run.store.collection(LISTS).get(file["list"])
    if file is None or owner is None:
        return None
    codes = codes_of(run.content)
    usable = status_of(owner, run.now) == "ACTIVE"
    added = None if codes is None or not usable else _add(run, file, codes)
    succeeded = added is not None
    file |= {"status": "COMPLETED" if succeeded else "FAILED", "added_coupons": added or 0}
    file["updated_at"] = run.now.isoformat()
    run.store.collection(FILES).put(file["id"], file)
    kind = "success_alert" if succeeded else "failure_alert"
    if owner["alert_conditions"].get(kind):
        alert(run.store, run.ids, run.now, owner, kind, file=file["name"], added_coupons=added or 0)
    # No page tells what a callback says.
    return None if file["callback_url"] is None else Callback(file["callback_url"], told_file(file))


def codes_of(content: bytes | None) -> list[str] | None:
    """The codes of a file, each once; None for a file that is missing, too large or of another form."""
    if content is None or len(content) > LARGEST_FILE:
        return None
    try:
        rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True)
        header = [cell.strip() for cell in next(rows, [])]
        if HEADER not in header:
            return None
        column = header.index(HEADER)
        codes = [row[column].strip() for row in rows if len(row) > column]
    except (UnicodeDecodeError, csv.Error):
        return None
    return list(dict.fromkeys(code for code in codes if code))


def _add(run: JobRun, file: dict[str, Any], codes: list[str]) -> int | None:
    coupons = run.store.collection(COUPONS)
    before = {item["code"] for item in coupons.find(list=file["list"])}
    fresh = [code for code in codes if code not in before]
    limit = run.workspace.settings.extra.get("coupon_list_limit", LARGEST_LIST)
    if len(before) + len(fresh) > limit:
        return None
    for code in fresh:
        coupons.put(coupon_key(file["list"], code), coupon(file["list"], code, file=file["id"]))
    return len(fresh)
