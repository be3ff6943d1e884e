"""Values put into URLs and headers such that none can leave its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote

from .errors import Problem, RequestInvalid

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["FRAMING", "check_header", "fill_path", "header_fault", "query_string"]

FRAMING = frozenset({"authorization", "content-length", "content-type", "host", "transfer-encoding"})
"""Headers that the client sets on every request, in lower case."""


_PLACE = re.compile(r"\{([^{}]+)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_FIELD = re.compile(r"[\x20-\x7e\t]*")


def fill_path(operation: str, template: str, values: Mapping[str, str]) -> str:
    """Fill the `{places}` of a path template; everything but RFC 3986's unreserved characters is escaped.

    Raises `RequestInvalid` for a value that would change which resource is meant: an empty one, and
    `.` and `..`, which clients and servers resolve even when escaped.
    """

    def place(match: re.Match[str]) -> str:
        value = values[match[1]]
        if value in ("", ".", ".."):
            raise RequestInvalid(
                operation, [Problem(match[1], f"{value!r} cannot stand in a path", "give the id itself")]
            )
        return quote(value, safe="")

    return _PLACE.sub(place, template)


def query_string(pairs: Iterable[tuple[str, str]]) -> str:
    """The query with its question mark, or nothing if there are no pairs."""
    parts = [f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in pairs]
    return "?" + "&".join(parts) if parts else ""


def check_header(operation: str, name: str, value: object) -> str:
    """The header's value, if it can be sent. Raises `RequestInvalid`, for line breaks above all."""
    wrong = header_fault(name, value)
    if wrong is not None:
        raise RequestInvalid(operation, [Problem(name if _TOKEN.fullmatch(name) else repr(name), wrong)])
    return str(value)


def header_fault(name: str, value: object) -> str | None:
    """Why the header cannot be sent; None: it can."""
    if not _TOKEN.fullmatch(name):
        return "is not the name of a header"
    if not isinstance(value, str) or not _FIELD.fullmatch(value) or value != value.strip():
        return "must be text of printable ASCII characters, without spaces around it"
    return None
