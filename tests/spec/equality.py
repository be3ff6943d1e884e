"""Equality of JSON values; a date-time is equal to any text of its instant."""

from __future__ import annotations

import datetime
import uuid
from typing import Any

__all__ = ["difference", "plain"]


def difference(left: Any, right: Any, place: str = "$") -> str | None:
    """The first place where two JSON values differ; None if they are equal. True is not 1."""
    if isinstance(left, dict) and isinstance(right, dict):
        if left.keys() != right.keys():
            return f"{place}: {sorted(left.keys() ^ right.keys())}"
        pairs = ((left[name], right[name], f"{place}.{name}") for name in left)
        return next((found for pair in pairs if (found := difference(*pair))), None)
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        listed = ((left[n], right[n], f"{place}[{n}]") for n in range(len(left)))
        return next((found for pair in listed if (found := difference(*pair))), None)
    if isinstance(left, bool) is isinstance(right, bool) and (left == right or _same_instant(left, right)):
        return None
    return f"{place}: {left!r:.80} is not {right!r:.80}"


def _same_instant(left: Any, right: Any) -> bool:
    try:
        first, second = datetime.datetime.fromisoformat(left), datetime.datetime.fromisoformat(right)
    except (TypeError, ValueError):
        return False
    return first.tzinfo is not None and second.tzinfo is not None and first == second


def plain(value: Any) -> Any:
    """JSON values of what the client returned: of a model what `to_dict` says."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, datetime.datetime | datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    return value.to_dict() if hasattr(value, "to_dict") else value
