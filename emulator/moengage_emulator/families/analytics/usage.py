"""What computing a chart costs: a monthly quota, and a cache that spares it ("Get chart data")."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...removal import on_removal
from .analyses import ANALYSES
from .envelope import quota_exceeded
from .question import question_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...handling import Call
    from ...store import Store

__all__ = ["CACHE", "LIFETIME", "forget_cache", "rows_of"]

CACHE = "analytics_cache"
USAGE = "analytics_usage"
LIFETIME = timedelta(hours=1)
"""How long figures are kept. No page says it."""


def rows_of(call: Call, chart: Mapping[str, Any], *, cached: bool) -> list[dict[str, Any]]:
    """The rows of a chart: from the cache if `cached` and there are any of this very chart, else new ones.

    Raises the 428 of a quota that is used up: the setting `analytics_monthly_quota` in `extra`, the
    number of charts computed in a month of UTC; without it there is none.
    """
    now = call.clock.now()
    cache = call.store.collection(CACHE)
    kept = cache.get(chart["id"])
    if cached and kept is not None and kept["chart"] == chart and now - _time(kept) < LIFETIME:
        rows: list[dict[str, Any]] = kept["rows"]
        return rows
    _take(call, now)
    question = question_of(call.store, chart, now, call.workspace.settings.time_zone_offset)
    found = list(ANALYSES[chart["analysis"]](question))
    cache.put(chart["id"], {"id": chart["id"], "chart": chart, "rows": found, "at": now.isoformat()})
    return found


@on_removal
def forget_cache(store: Store, user: Mapping[str, Any]) -> None:  # noqa: ARG001 - rows do not tell whose
    """What was worked out before a user was removed may speak of them: all of it goes."""
    cache = store.collection(CACHE)
    for kept in cache.all():
        cache.delete(kept["id"])


def _time(kept: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(kept["at"])


def _take(call: Call, now: datetime) -> None:
    quota = call.workspace.settings.extra.get("analytics_monthly_quota")
    usage = call.store.collection(USAGE)
    month = f"{now.astimezone(UTC):%Y-%m}"
    used = (usage.get(month) or {"computed": 0})["computed"]
    if quota is not None and used >= quota:
        raise quota_exceeded(call)
    usage.put(month, {"month": month, "computed": used + 1})
