"""From rows of a table to elements of an import.

Conventions: the column `customer_id` names the user; a cell that is empty or null is left out; of events,
the columns `action`, `current_time`, `user_time`, `user_timezone_offset`, `platform`, `app_version` and
`device_id` are what the API calls so; every other column becomes an attribute of its name.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from ..errors import Problem

__all__ = ["BadRow", "Row", "convert_cells", "event_row", "user_row"]

Row = Mapping[str, Any]

_OF_ACTION = ("current_time", "user_time", "user_timezone_offset", "platform", "app_version")
_TRUE, _FALSE = frozenset({"true", "yes", "1"}), frozenset({"false", "no", "0"})


@attrs.frozen
class BadRow:
    """A row that no element can be made of. An import rejects it with its index, and goes on."""

    problems: tuple[Problem, ...]
    row: Any = None
    """The row as it was read, for the dead-letter file."""


def user_row(row: Row, *, customer_id: str = "customer_id") -> dict[str, Any]:
    """A row as a user: the column `customer_id` (or another that you name), the rest attributes."""
    cells = {name: value for name, value in row.items() if value not in ("", None)}
    user = {"type": "customer", "customer_id": cells.pop(customer_id, None)}
    return {**_without_none(user), "attributes": cells}


def event_row(row: Row, *, customer_id: str = "customer_id", action: str | None = None) -> dict[str, Any]:
    """A row as an event of one user. `action`: its name, where no column `action` tells it."""
    cells = {name: value for name, value in row.items() if value not in ("", None)}
    event = {"type": "event", "customer_id": cells.pop(customer_id, None)}
    event["device_id"] = cells.pop("device_id", None)
    named = {"action": action if action is not None else cells.pop("action", None)}
    named |= {name: cells.pop(name, None) for name in _OF_ACTION}
    return {**_without_none(event), "actions": [{**_without_none(named), "attributes": cells}]}


def _without_none(cells: Row) -> dict[str, Any]:
    return {name: value for name, value in cells.items() if value is not None}


def convert_cells(row: Row, types: Mapping[str, Callable[[str], Any]], place: str) -> dict[str, Any] | BadRow:
    """The row with the cells of some columns converted; a `BadRow` if a cell does not read as its type.

    Text stays text otherwise: MoEngage tells numbers from text by their JSON type. `bool` reads true,
    yes, 1, false, no and 0 in any case, `datetime.datetime` and `datetime.date` ISO 8601.
    """
    converted, problems = dict(row), []
    for name, kind in types.items():
        text = row.get(name)
        if isinstance(text, str) and text:
            try:
                converted[name] = _READERS.get(kind, kind)(text.strip())
            except (ValueError, ArithmeticError):
                wanted = getattr(kind, "__name__", "value")
                problems.append(Problem(name, f"{text!r:.80} does not read as {wanted} ({place})", "mend it"))
    return BadRow(tuple(problems), dict(row)) if problems else converted


def _bool(text: str) -> bool:
    if text.lower() not in _TRUE | _FALSE:
        raise ValueError(text)
    return text.lower() in _TRUE


_READERS: Mapping[Any, Callable[[str], Any]] = {
    bool: _bool,
    datetime.datetime: datetime.datetime.fromisoformat,
    datetime.date: datetime.date.fromisoformat,
}
