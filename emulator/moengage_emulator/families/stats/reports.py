"""Report files: the dashboard makes them by its own schedule; here they are planted.

report = campaign_report(store, "Teas", now=clock.now())
store.collection(COLLECTION).put(report["id"], report)      # Teas_20270309.zip
"""

from __future__ import annotations

import base64
import csv
import io
import re
import zipfile
from collections import Counter
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...times import parse_stamp, stamp
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.sending.unsent import FAILURES
from .contacts import contacts_of

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["COLLECTION", "LIFETIME", "LONGEST_SPAN", "campaign_report", "report_file"]

COLLECTION = "campaign_reports"
LIFETIME = timedelta(days=7)
"""How long a report can be downloaded ("Campaign report API")."""
LONGEST_SPAN = 90
"""Days that a report goes back at most."""

_REPORTED = ("ONE_TIME", "PERIODIC")
_COLUMNS = ("campaign_id", "campaign_name", "channel", "delivery_type", "platform", "sent", "failed")
_SEPARATORS = re.compile(r"[^A-Za-z0-9]+")


def report_file(filename: str, content: bytes, *, now: datetime) -> dict[str, Any]:
    """A document of `campaign_reports`, to be put under its `id`: any content under any name."""
    return {"id": filename, "content": base64.b64encode(content).decode(), "created_at": stamp(now)}


def campaign_report(store: Store, name: str, *, now: datetime, days: int = 30) -> dict[str, Any]:
    """The report that a schedule called `name` makes at `now`: a zip archive with a table.

    It counts what one-time and periodic campaigns sent in the last `days`. Raises ValueError for more
    days than `LONGEST_SPAN`.
    """
    if not 0 < days <= LONGEST_SPAN:
        raise ValueError(f"a report goes back 1 to {LONGEST_SPAN} days")
    stem = f"{_SEPARATORS.sub('_', name)}_{now:%Y%m%d}"
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    rows.writerows(_rows(store, now - timedelta(days=days), now))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        # A fixed time, so that the same messages make the same bytes.
        archive.writestr(zipfile.ZipInfo(f"{stem}.csv", (1980, 1, 1, 0, 0, 0)), text.getvalue())
    return report_file(f"{stem}.zip", packed.getvalue(), now=now)


def is_over(report: dict[str, Any], now: datetime) -> bool:
    """Whether a report can no longer be had."""
    return now - parse_stamp(report["created_at"]) > LIFETIME


def _rows(store: Store, since: datetime, now: datetime) -> list[list[Any]]:
    found = []
    for campaign in reversed(list(Campaigns(store).newest_first())):
        kind = campaign["campaign_delivery_type"]
        if kind not in _REPORTED or campaign.get("parent_id") or campaign.get("published_at") is None:
            continue
        counts: Counter[tuple[str, bool]] = Counter()
        for contact in contacts_of(store, version=campaign["id"]):
            if since < contact.time <= now and (contact.reason is None or contact.reason in FAILURES):
                counts[contact.platform, contact.reason is None] += 1
        name = (campaign["components"].get("basic_details") or {}).get("name")
        for platform in sorted({place for place, _ in counts}):
            facts = [campaign["campaign_id"], name, campaign["channel"], kind, platform]
            found.append([*facts, counts[platform, True], counts[platform, False]])
    return found
