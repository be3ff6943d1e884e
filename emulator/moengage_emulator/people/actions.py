"""Action filters: how often, first or last, and when a user did something ("Create Filter Segment")."""

from __future__ import annotations

import calendar
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ..times import resolve
from .person import Event

__all__ = ["action_holds", "earlier"]

_EARLIEST = datetime.min.replace(tzinfo=UTC)


def action_holds(
    item: Mapping[str, Any],
    events: Iterable[Event | tuple[str, Mapping[str, Any]]],
    now: datetime,
    passes: Callable[[Mapping[str, Any]], bool],
) -> bool:
    """Whether an action filter holds for the `events` of a user.

    `passes` judges the attributes of an event. What counts are the events that pass within the time
    range; for `firstTime` and `lastTime` it is the very first or last event of the name that must.
    `executed: false` turns the outcome around. Without `execution`, once is enough.
    """
    named = [Event(*event) for event in events if event[0] == item.get("action_name")]
    execution = item.get("execution") or {}
    kind, wanted = execution.get("type", "atleast"), execution.get("count", 1)
    if kind in ("firstTime", "lastTime") and named:
        in_order = sorted(named, key=lambda event: event.time or _EARLIEST)
        named = in_order[:1] if kind == "firstTime" else in_order[-1:]
    span = item.get("primary_time_range")
    count = sum((not span or _within(span, event.time, now)) and passes(event.attributes) for event in named)
    held = {"atmost": count <= wanted, "exactly": count == wanted, "atleast": count >= wanted}.get(
        kind, count == 1
    )
    done = held is bool(item.get("executed", True))
    return done is not bool(item.get("negate"))


def earlier(now: datetime, count: int, unit: str) -> datetime | None:
    """`count` days, weeks or calendar months before `now`; None beyond the calendar.

    A month that is too short for the day ends on its last one.
    """
    try:
        if unit != "months":
            return now - timedelta(days=count * (7 if unit == "weeks" else 1))
        year, month = divmod(now.year * 12 + now.month - 1 - count, 12)
        last = calendar.monthrange(year, month + 1)[1]
        return now.replace(year=year, month=month + 1, day=min(now.day, last))
    except (ValueError, OverflowError):
        return None


def _within(span: Mapping[str, Any], moment: datetime | None, now: datetime) -> bool:
    """Whether `moment` lies in a `primary_time_range`. Days are those of UTC."""
    start = _bound(span, span.get("value"), now)
    if moment is None or start is None:
        return False
    kind = span.get("type")
    if kind == "between":
        end = _bound(span, span.get("value1"), now)
        return end is not None and min(start, end) <= moment <= max(start, end)
    if kind == "on":
        return moment.astimezone(UTC).date() == start.date()
    if kind == "inTheLast":
        return start <= moment <= now
    return moment < start if kind == "before" else kind == "after" and moment > start


def _bound(span: Mapping[str, Any], value: Any, now: datetime) -> datetime | None:
    if span.get("value_type") != "relative_past":
        return resolve(value, None)
    try:
        found = earlier(now.astimezone(UTC), int(str(value)), str(span.get("period_unit")))
    except ValueError:
        return None
    # Longer ago than the calendar goes is since ever.
    return _EARLIEST if found is None else found
