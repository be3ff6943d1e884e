"""Date filters of the file-import queries, in the eight formats that the pages list and in ISO 8601."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

__all__ = ["FORMATS", "DateRange", "date_range"]

FORMATS = {
    "YYYY-MM-DD": "%Y-%m-%d",
    "YYYY/MM/DD": "%Y/%m/%d",
    "DD/MM/YYYY": "%d/%m/%Y",
    "DD-MM-YYYY": "%d-%m-%Y",
    "DD-MM-YYYY hh:mm:ss": "%d-%m-%Y %H:%M:%S",
    "DD/MM/YYYY hh:mm:ss": "%d/%m/%Y %H:%M:%S",
    "YYYY-MM-DD hh:mm:ss": "%Y-%m-%d %H:%M:%S",
    "YYYY/MM/DD hh:mm:ss": "%Y/%m/%d %H:%M:%S",
}
"""The vendor's names of formats ("Get Import Status"), as Python's. Hours run from 0 to 23."""


class DateRange(NamedTuple):
    """Wall-clock times, both inclusive."""

    start: datetime
    end: datetime

    @property
    def length(self) -> timedelta:
        """From the first day to the last; nothing for a range that is open on one side."""
        if self.start == datetime.min or self.end == datetime.max:
            return timedelta(0)
        return self.end - self.start

    def holds(self, moment: str) -> bool:
        """Whether an ISO 8601 wall-clock time lies inside; a date alone stands for the whole day."""
        last = self.end
        if last.time() == datetime.min.time() and last.date() != datetime.max.date():
            last += timedelta(days=1) - timedelta(microseconds=1)
        return self.start <= datetime.fromisoformat(moment).replace(tzinfo=None) <= last


def date_range(start: str | None, end: str | None, written_as: str | None) -> DateRange:
    """Read two dates; one left out leaves the range open. Without one of the formats they are ISO 8601.

    Raises ValueError for a date that does not fit, and for an end before the start.
    """
    first = datetime.min if start is None else _read(start, written_as)
    last = datetime.max if end is None else _read(end, written_as)
    if last < first:
        raise ValueError("the range ends before it starts")
    return DateRange(first, last)


def _read(text: str, written_as: str | None) -> datetime:
    if written_as is None:
        return datetime.fromisoformat(text).replace(tzinfo=None)
    return datetime.strptime(text, FORMATS[written_as])
