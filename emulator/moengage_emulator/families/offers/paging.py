"""Pages of offers and templates: an opaque cursor that names the row to go on from."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from ...handling import Call
from .findings import Finding

__all__ = ["MAX_LIMIT", "Page", "cursor_of", "page_of", "read_cursor", "read_limit"]

MAX_LIMIT = 100
DEFAULT_LIMIT = 20


class Page(NamedTuple):
    """The rows of a page, and the `pagination` of its answer."""

    rows: Sequence[Mapping[str, Any]]
    pagination: Mapping[str, Any]


def cursor_of(segment: str, row_id: str) -> str:
    """The cursor of a page that begins with a row. As in the vendor's sample: base64 of `segment:id`."""
    return base64.b64encode(f"{segment}:{row_id}".encode()).decode()


def read_cursor(call: Call, segment: str, rows: Sequence[Mapping[str, Any]]) -> tuple[int, list[Finding]]:
    """Where the page begins among all `rows`, and what is wrong with the cursor."""
    given = call.query.get("cursor")
    if not given:
        return 0, []
    try:
        name, _, row_id = base64.b64decode(given, validate=True).decode().partition(":")
    except (binascii.Error, ValueError):
        return 0, [Finding("INVALID_CURSOR", "cursor", "cursor is not valid base64.")]
    found = next((place for place, row in enumerate(rows) if row["id"] == row_id), None)
    if name != segment or found is None:
        return 0, [Finding("INVALID_CURSOR", "cursor", "cursor is corrupt: no such segment or id.")]
    return found, []


def read_limit(call: Call) -> tuple[int, list[Finding]]:
    """The size of a page, which is known to be written as a whole number, and what is wrong with it."""
    given = call.query.get("limit")
    if given is None:
        return DEFAULT_LIMIT, []
    digits = given.partition(".")[0]
    # Python refuses to read numbers of thousands of digits.
    if len(digits) <= len("0000000100") and 1 <= int(digits) <= MAX_LIMIT:
        return int(digits), []
    return DEFAULT_LIMIT, [Finding("OUT_OF_RANGE", "limit", f"limit must be between 1 and {MAX_LIMIT}.")]


def page_of(
    rows: Sequence[Mapping[str, Any]],
    start: int,
    limit: int,
    segment: str,
    takes: Callable[[Mapping[str, Any]], bool] | None = None,
) -> Page:
    """The first `limit` rows from `start` that a filter takes; the total counts those before as well."""
    fitting = [(place, row) for place, row in enumerate(rows) if takes is None or takes(row)]
    rest = [row for place, row in fitting if place >= start]
    more = len(rest) > limit
    pagination = {
        "next_cursor": cursor_of(segment, str(rest[limit]["id"])) if more else None,
        "limit": limit,
        "has_more": more,
        "total_count": len(fitting),
    }
    return Page(rest[:limit], pagination)
