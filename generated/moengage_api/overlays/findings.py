"""The local checks that JSON Schema has no words for: pure functions of a JSON value.

Which of them looks where, and with which figures, the facts of an operation say (`Operation.checks`).
"""

from __future__ import annotations

import datetime
import difflib
import functools
import math
import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .errors import Problem

if TYPE_CHECKING:
    from .operation import LocalCheck

__all__ = ["FINDINGS", "findings", "places", "spelling"]

_Found = Iterator[tuple[str, str, str]]
"""Path, what is wrong, and what to do about it."""
_Place = tuple[str, Any]
"""Path and value."""

CLOCK_DIFFERENCE = 60
"""Seconds that the machine's clock may be behind: an event is of the future only beyond them."""
FARTHEST_ZONE = 54_000
"""Seconds that a local clock is ahead of UTC at most ("Track Event": offsets from -54000 to 54000)."""
_MILLISECONDS_FROM = 100_000_000_000
"""A number from here on is milliseconds; as seconds it would be the year 5138."""


def findings(checks: tuple[LocalCheck, ...], body: Any, now: float) -> Iterator[Problem]:
    """Everything that the checks find in a body. `now`: seconds since 1970."""
    known = {"": [("", body)]}
    for check in checks:
        for path, value in _reached(check.at, known):
            for below, message, remedy in FINDINGS[check.name](value, check, now):
                yield Problem(path + below, message, remedy, check.name)


def places(value: Any, at: str) -> list[_Place]:
    """Path and value of everything that `at` leads to: `elements[type=event].actions.attributes`.

    A list stands for each of its entries, in brackets for those whose field has a value. What is not
    there, or of another type, is passed over.
    """
    return _reached(at, {"": [("", value)]})


def _reached(at: str, known: dict[str, list[_Place]]) -> list[_Place]:
    """The places, of which those on the way are `known` after the first time."""
    if at not in known:
        above, name, field, wanted = _last_step(at)
        found: list[_Place] = []
        for path, one in _reached(above, known):
            if isinstance(one, dict) and name in one:
                place, value = f"{path}.{name}" if path else name, one[name]
                if isinstance(value, list):
                    found += [(f"{place}[{index}]", entry) for index, entry in enumerate(value)]
                else:
                    found.append((place, value))
        if field:
            found = [place for place in found if isinstance(place[1], dict) and place[1].get(field) == wanted]
        known[at] = found
    return known[at]


@functools.cache
def _last_step(at: str) -> tuple[str, str, str, str]:
    """What leads there, the name, and which field of an entry has to have which value."""
    above, _, step = at.rpartition(".")
    name, _, condition = step.rstrip("]").partition("[")
    field, _, wanted = condition.partition("=")
    return above, name, field, wanted


def _future_events(value: Any, check: LocalCheck, now: float) -> _Found:
    if not isinstance(value, dict):
        return
    offset = value.get(check.offset or "")
    for name in check.fields:
        moment = _moment(value.get(name))
        if moment is None:
            continue
        ahead = 0.0
        if name == check.local:
            known = isinstance(offset, int | float) and not isinstance(offset, bool)
            ahead = float(offset) if known else FARTHEST_ZONE  # type: ignore[arg-type]
        if moment - ahead > now + CLOCK_DIFFERENCE:
            late = f"{value[name]!r:.40} lies in the future; the vendor drops such an event without a word"
            yield f".{name}", late, "send it once it happened, and times in seconds or as ISO 8601"


def _moment(value: Any) -> float | None:
    """Seconds since 1970 of epoch seconds or milliseconds, in digits or as a number, or of ISO 8601."""
    if isinstance(value, str):
        try:
            value = float(value) if re.fullmatch(r"\d+(\.\d+)?", value) else _iso(value)
        except (ValueError, OverflowError):
            return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return None
    return value / 1000 if value >= _MILLISECONDS_FROM else float(value)


def _iso(text: str) -> float:
    moment = datetime.datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp()


def _reserved_names(value: Any, check: LocalCheck, now: float) -> _Found:
    for name in value if isinstance(value, dict) else ():
        if name.startswith(check.prefix) and name not in check.fields:
            wrong = f"names that begin with {check.prefix} belong to the vendor, who may discard this one"
            yield f".{name}", wrong, "choose another name"


def _name_length(value: Any, check: LocalCheck, now: float) -> _Found:
    names = [value] if isinstance(value, str) else value if isinstance(value, dict) else ()
    for name in names:
        if len(name) > check.most:
            below = "" if isinstance(value, str) else f".{name:.40}…"
            yield below, _too_long("the name", name, check.most), f"at most {check.most} characters"


def _value_length(value: Any, check: LocalCheck, now: float) -> _Found:
    for name, given in value.items() if isinstance(value, dict) else ():
        entries = [(f".{name}[{n}]", item) for n, item in enumerate(given)] if isinstance(given, list) else ()
        for below, text in entries or [(f".{name}", given)]:
            if isinstance(text, str) and len(text) > check.most:
                yield below, _too_long("the text", text, check.most), f"at most {check.most} characters"


def _too_long(what: str, text: str, most: int) -> str:
    return f"{what} has {len(text)} characters, of which the vendor stores the first {most}"


def _attribute_count(value: Any, check: LocalCheck, now: float) -> _Found:
    if isinstance(value, dict) and len(value) > check.most:
        wrong = f"{len(value)} attributes, of which the vendor keeps {check.most}"
        yield "", wrong, f"at most {check.most}: leave some out, or split the event"


def _mixed_lists(value: Any, check: LocalCheck, now: float) -> _Found:
    for name, given in value.items() if isinstance(value, dict) else ():
        kinds = {_kind(item) for item in given if item is not None} if isinstance(given, list) else set()
        if len(kinds) > 1:
            wrong = f"holds {' and '.join(sorted(kinds))}; the vendor takes lists of one type"
            yield f".{name}", wrong, "give all entries one type"


def _kind(value: Any) -> str:
    kinds = ((bool, "booleans"), (int | float, "numbers"), (str, "text"), (list, "lists"))
    return next((name for kind, name in kinds if isinstance(value, kind)), "objects")


def _array_edits(value: Any, check: LocalCheck, now: float) -> _Found:
    edits = [value.get(name) if isinstance(value, dict) else None for name in check.fields]
    names = [set(edit) if isinstance(edit, dict) else set[str]() for edit in edits]
    for name in sorted(set.intersection(*names)):
        wrong = f"values of {name!r} are added and removed at once"
        yield f".{check.fields[1]}.{name}", wrong, "add in one request and remove in another"


def _platform(value: Any, check: LocalCheck, now: float) -> _Found:
    if isinstance(value, str) and value not in check.fields:
        right = spelling(value, check.fields)
        # The vendor's own examples write Android for ANDROID.
        if right is not None and right.casefold() != value.casefold():
            yield "", f"{value!r:.40} is not how the vendor spells it", f"give {right!r}"


def spelling(value: str, known: tuple[str, ...] | list[str]) -> str | None:
    """The known value that a text comes close to: but for the case of letters, or a slip."""
    folded: dict[str, str] = {}
    for one in known:
        folded.setdefault(one.casefold(), one)
    near = difflib.get_close_matches(value.casefold(), folded, n=1, cutoff=0.75)
    return folded[near[0]] if near else None


FINDINGS: Mapping[str, Callable[[Any, LocalCheck, float], _Found]] = {
    "array-edits": _array_edits,
    "attribute-count": _attribute_count,
    "future-events": _future_events,
    "mixed-lists": _mixed_lists,
    "name-length": _name_length,
    "platform": _platform,
    "reserved-names": _reserved_names,
    "value-length": _value_length,
}
"""Name of a check -> its function, which is given what stands at a place, the fact, and the time."""
