"""Values of attributes: turned into the declared type where that can be done ("Ingest Catalog Items")."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from .stored import moment

__all__ = ["converted"]

# "With milliseconds", says the page, and shows two digits: any number of them, or none.
_DATETIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)", re.ASCII)
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", re.ASCII)


def converted(value: Any, kind: str) -> Any:
    """`value` as the attribute type `kind`. Raises ValueError where it cannot be made one.

    No page lists the conversions: text is read, and numbers and truth values are written as text. Null,
    lists and objects are values of no type.
    """
    return _CONVERSIONS[kind](value)


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    raise ValueError("no text")


def _bool(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value.strip().lower() in ("true", "false"):
        return value.strip().lower() == "true"
    if isinstance(value, int | float) and value in (0, 1):
        return bool(value)
    raise ValueError("no truth value")


def _double(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise ValueError("no number")
    if isinstance(value, str) and not _NUMBER.fullmatch(value):
        raise ValueError("no number")
    try:
        number = float(value)
    except OverflowError:
        raise ValueError("too large for a double") from None
    if not math.isfinite(number):
        raise ValueError("too large for a double")
    return number


def _datetime(value: Any) -> str:
    if not isinstance(value, str) or not _DATETIME.fullmatch(value):
        raise ValueError("no moment")
    try:
        return moment(datetime.fromisoformat(value))
    except OverflowError:
        raise ValueError("over the edge of the calendar") from None


def _geopoint(value: Any) -> str:
    """Text "latitude,longitude", kept as it was written."""
    parts = value.split(",") if isinstance(value, str) else []
    if len(parts) != 2 or abs(_double(parts[0])) > 90 or abs(_double(parts[1])) > 180:
        raise ValueError("no place on earth")
    return str(value)


_CONVERSIONS: Mapping[str, Callable[[Any], Any]] = {
    "string": _string,
    "bool": _bool,
    "double": _double,
    "datetime": _datetime,
    "geopoint": _geopoint,
}
