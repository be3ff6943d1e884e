"""Times of events: every spelling the vendor takes, and what follows from those that are missing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, NamedTuple

__all__ = ["EventTimes", "derive_times", "parse_moment"]

# A number of this size is in milliseconds: as seconds it would be the year 5138.
_MILLISECONDS_FROM = 100_000_000_000


class EventTimes(NamedTuple):
    """When an event happened: in UTC, by the user's clock (naive), and the seconds between the two."""

    time: datetime
    user_time: datetime
    offset: float


def parse_moment(value: Any) -> datetime:
    """Epoch seconds or milliseconds (a number, or digits in text), or ISO 8601 text.

    A number comes out in UTC, a text without an offset naive. Raises ValueError for anything else.
    """
    if isinstance(value, str):
        text = value.strip()
        try:
            value = float(text)
        except ValueError:
            return datetime.fromisoformat(text)
    seconds = value / 1000 if abs(value) >= _MILLISECONDS_FROM else value
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError) as error:
        raise ValueError(f"{value} is out of range") from error


def derive_times(
    current_time: Any, user_time: Any, given_offset: float | None, known_offset: float, now: datetime
) -> EventTimes:
    """The times of an event, by the rules of "Track Event".

    Without an offset the `known_offset` holds: the user's, else the workspace's. With neither time the
    moment of receipt counts; with one, the offset gives the other; two are taken as they are. Raises
    ValueError for a time that cannot be read.
    """
    offset = timedelta(seconds=known_offset if given_offset is None else given_offset)
    current = None if current_time is None else _as_utc(parse_moment(current_time))
    local = None if user_time is None else parse_moment(user_time).replace(tzinfo=None)
    try:
        if current is None:
            current = now if local is None else (local - offset).replace(tzinfo=UTC)
        if local is None:
            local = (current + offset).replace(tzinfo=None)
    except OverflowError as error:
        raise ValueError("the time is out of range") from error
    return EventTimes(current, local, offset.total_seconds())


def _as_utc(moment: datetime) -> datetime:
    try:
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("the time is out of range") from error
