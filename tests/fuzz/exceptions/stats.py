"""Statistics of campaigns, and report files."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_TITLE = "Invalid Field Value"

REFUSALS: tuple[Refusal, ...] = (
    Refusal(
        "stats_get",
        400,
        _TITLE,
        r"(?s)(start|end)_date - .*",
        "the last day is not before the first, 30 days after it at most, and both are in the calendar",
    ),
    Refusal(
        "stats_get",
        400,
        _TITLE,
        r"(limit|offset) - .*",
        "a page has a row at least, and none comes before it",
    ),
    Refusal("stats_download_report", 400, "BAD REQUEST", "FILENAME", "there is no such report"),
)
