"""Times of campaigns: wall-clock times of requests, and the two spellings of answers. All are UTC inside."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Any
from zoneinfo import ZoneInfo

__all__ = ["iso", "local_time", "parse_stamp", "resolve", "stamp", "zone"]

_OFFSET = re.compile(r"\(?(?:UTC|GMT)\s*([+-])(\d{1,2}):?(\d{2})?\)?")


def local_time(value: Any) -> datetime | None:
    """A date and time as the vendor takes it, with or without an offset; None when unreadable.

    A bare date is its midnight.
    """
    if not isinstance(value, str):
        return None
    try:
        return datetime.fromisoformat(value.strip())
    except ValueError:
        return None


def zone(name: Any) -> tzinfo | None:
    """The time zone called `name` (IANA, or `UTC+05:30`); None when there is no such zone."""
    if not isinstance(name, str) or not name.strip():
        return None
    if match := _OFFSET.fullmatch(name.strip()):
        hours, minutes = int(match[2]), int(match[3] or 0)
        if hours > 14 or minutes > 59:
            return None
        sign = -1 if match[1] == "-" else 1
        return timezone(sign * timedelta(hours=hours, minutes=minutes))
    try:
        return ZoneInfo(name.strip())
    except (ValueError, OSError, LookupError):
        # ZoneInfo raises any of the three, by what is wrong with the name.
        return None


def resolve(value: Any, timezone_name: Any) -> datetime | None:
    """The instant of a wall-clock time in a zone, UTC when the zone is absent or unknown.

    An offset in the value itself wins ("Create Campaign": times have none and are read in `timezone`).
    """
    local = local_time(value)
    if local is None:
        return None
    if local.tzinfo is None:
        local = local.replace(tzinfo=zone(timezone_name) or UTC)
    try:
        return local.astimezone(UTC)
    except (OverflowError, ValueError):
        return None  # year 1 or 9999 moved over the calendar's edge


def stamp(moment: datetime) -> str:
    """`2031-05-01 09:30:00.000000`: `created_at` and `updated_at` of answers, and of stored documents."""
    return moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f")


def parse_stamp(text: str) -> datetime:
    """The instant that `stamp` wrote."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M:%S.%f").replace(tzinfo=UTC)


def iso(moment: datetime) -> str:
    """`2031-05-01T09:30:00`: a time of meta answers, UTC without saying so; microseconds if it has any."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat()
