"""Attribute filters: the operators of each data type ("Create Filter Segment")."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ..families.data.moments import parse_moment
from ..times import resolve

__all__ = ["OPERATORS", "attribute_holds", "number"]

OPERATORS: Mapping[str, frozenset[str]] = {
    "bool": frozenset({"is", "exists"}),
    "double": frozenset({"in", "between", "lessThan", "greaterThan", "exists"}),
    "string": frozenset(
        {
            *("is", "in", "contains", "containsInTheFollowing", "startWithInTheFollowing"),
            *("endsWithInTheFollowing", "exists"),
        }
    ),
    "datetime": frozenset({"inTheLast", "on", "between", "before", "after", "inTheNext", "exists", "today"}),
}
"""The operators of each `data_type`."""

# Digits of this many are epoch seconds or milliseconds; fewer can be a date, as 20310510.
_EPOCH_DIGITS = 9


def attribute_holds(item: Mapping[str, Any], actual: Any, now: datetime) -> bool:
    """Whether an attribute filter holds for the `actual` value (None: there is none), `negate` included.

    A negated filter holds for those who lack the attribute.
    """
    return _compared(item, actual, now) is not bool(item.get("negate"))


def number(value: Any) -> int | float | None:
    """A number, or the one that a text spells; None for anything else."""
    if isinstance(value, bool):
        return None
    if isinstance(value, str):
        try:
            value = int(value)
        except ValueError:
            try:
                value = float(value)
            except ValueError:
                return None
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    return value if isinstance(value, int) else None


def _compared(item: Mapping[str, Any], actual: Any, now: datetime) -> bool:
    if actual is None:
        return False
    operator, wanted, upper = str(item.get("operator")), item.get("value"), item.get("value1")
    if operator == "exists":
        return True
    if operator == "between" and isinstance(wanted, list) and len(wanted) == 2:
        wanted, upper = wanted
    values = actual if isinstance(actual, list) else [actual]
    kind = item.get("data_type")
    if kind == "string":
        return _text(operator, values, wanted, bool(item.get("case_sensitive")))
    if kind == "datetime":
        return any(_moment(operator, value, wanted, upper, now) for value in values)
    if kind == "bool":
        return operator == "is" and any(_truth(value) is _truth(wanted) is not None for value in values)
    return any(_number(operator, value, wanted, upper) for value in values)


_TEXT: Mapping[str, Callable[[str, str], bool]] = {
    "is": lambda actual, wanted: actual == wanted,
    "in": lambda actual, wanted: actual == wanted,
    "contains": lambda actual, wanted: wanted in actual,
    "containsInTheFollowing": lambda actual, wanted: wanted in actual,
    "startWithInTheFollowing": lambda actual, wanted: actual.startswith(wanted),
    "endsWithInTheFollowing": lambda actual, wanted: actual.endswith(wanted),
}


def _text(operator: str, actual: list[Any], wanted: Any, case_sensitive: bool) -> bool:
    compare = _TEXT.get(operator)
    if compare is None:
        return False
    choices = [str(choice) for choice in (wanted if isinstance(wanted, list) else [wanted])]
    values = [str(value) for value in actual]
    if not case_sensitive:
        choices = [choice.casefold() for choice in choices]
        values = [value.casefold() for value in values]
    return any(compare(value, choice) for value in values for choice in choices)


def _truth(value: Any) -> bool | None:
    if isinstance(value, str):
        return {"true": True, "false": False}.get(value.casefold())
    return value if isinstance(value, bool) else None


def _number(operator: str, value: Any, wanted: Any, upper: Any) -> bool:
    actual = number(value)
    if actual is None:
        return False
    if operator in ("is", "in"):
        choices = wanted if isinstance(wanted, list) else [wanted]
        return actual in [number(choice) for choice in choices]
    bound, end = number(wanted), number(upper)
    if bound is None:
        return False
    if operator == "between":
        return end is not None and bound <= actual <= end
    return actual < bound if operator == "lessThan" else operator == "greaterThan" and actual > bound


def _moment(operator: str, value: Any, wanted: Any, upper: Any, now: datetime) -> bool:
    """`inTheLast` and `inTheNext` count days; dates without a zone are UTC."""
    moment = _instant(value)
    if moment is None:
        return False
    if operator == "today":
        return moment.date() == now.astimezone(UTC).date()
    if operator in ("inTheLast", "inTheNext"):
        days = number(wanted)
        if days is None:
            return False
        since = now - moment if operator == "inTheLast" else moment - now
        try:
            return timedelta(0) <= since <= timedelta(days=days)
        except OverflowError:
            return days > 0 and since >= timedelta(0)  # longer than the calendar
    start, end = _instant(wanted), _instant(upper)
    if start is None:
        return False
    if operator == "between":
        return end is not None and start <= moment <= end
    if operator == "on":
        return moment.date() == start.date()
    return moment < start if operator == "before" else operator == "after" and moment > start


def _instant(value: Any) -> datetime | None:
    """ISO 8601, or epoch seconds or milliseconds as the standard attributes u_l_a and cr_t are."""
    epoch = isinstance(value, str) and value.isdecimal() and len(value) >= _EPOCH_DIGITS
    if epoch or (isinstance(value, int | float) and not isinstance(value, bool)):
        try:
            return parse_moment(value)
        except (ValueError, OverflowError):
            return None
    return resolve(value, None)
