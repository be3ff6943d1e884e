"""Wall-clock times and zones of campaigns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from moengage_emulator.times import iso, local_time, parse_stamp, resolve, stamp, zone

NOON = datetime(2031, 5, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "name", "found"),
    [
        ("2031-05-01T12:00:00", None, NOON),
        ("2031-05-01T12:00:00", "UTC", NOON),
        ("2031-05-01T17:30:00", "Asia/Kolkata", NOON),
        ("2031-05-01T17:30:00", "UTC+05:30", NOON),
        ("2031-05-01T10:00:00", "GMT-2", NOON),
        ("2031-05-01T12:00:00", "Asia/Atlantis", NOON),
        ("2031-05-01T14:00:00+02:00", "Asia/Kolkata", NOON),
        ("2031-05-01T12:00:00Z", None, NOON),
        ("2031-05-01", None, NOON - timedelta(hours=12)),
        ("0001-01-01T00:00:00", "UTC+05:00", None),
        ("noon", "UTC", None),
        (None, "UTC", None),
    ],
)
def test_a_time_is_read_in_its_zone(value: Any, name: str | None, found: datetime | None) -> None:
    assert resolve(value, name) == found


@pytest.mark.parametrize("name", ["", " ", None, 5, "Mars/Base", "UTC+15", "UTC+05:75", "../etc", "a\0b"])
def test_names_of_no_zone(name: Any) -> None:
    assert zone(name) is None


def test_spellings_of_answers() -> None:
    moment = NOON + timedelta(microseconds=5)
    assert stamp(moment) == "2031-05-01 12:00:00.000005"
    assert parse_stamp(stamp(moment)) == moment
    assert (iso(NOON), iso(moment)) == ("2031-05-01T12:00:00", "2031-05-01T12:00:00.000005")
    assert local_time(" 2031-05-01T12:00:00 ") == datetime(2031, 5, 1, 12)
