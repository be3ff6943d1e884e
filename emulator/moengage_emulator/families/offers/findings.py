"""What is wrong with a request on offers: a code, a field and a sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ...validation import Problem

__all__ = ["Finding", "Path", "at", "missing", "of_schema"]

Path = tuple[str | int, ...]

_CODES = {
    "missing": "REQUIRED_FIELD_MISSING",
    "type": "INVALID_TYPE",
    "format": "INVALID_TYPE",
    "extra": "INVALID_TYPE",
    "value": "INVALID_ENUM_VALUE",
    "range": "OUT_OF_RANGE",
    # No page has a code for lengths but that of `name_contains`, whose breach is this.
    "too_short": "OUT_OF_RANGE",
    "too_long": "OUT_OF_RANGE",
    "too_few": "OUT_OF_RANGE",
    "too_many": "OUT_OF_RANGE",
}
# (last field, kind of problem) -> the code that the field has of its own.
_OWN_CODES = {
    ("name", "format"): "INVALID_OFFER_NAME",
    ("revenue_amount", "too_short"): "REVENUE_FIELDS_INCOMPLETE",
    ("revenue_currency", "format"): "INVALID_CURRENCY_CODE",
}


class Finding(NamedTuple):
    """One entry of `details` ("Create offering", error codes)."""

    code: str
    target: str
    message: str


def at(code: str, path: Path, words: str) -> Finding:
    """A finding on the field at `path`, whose sentence begins with the field."""
    target = ".".join(str(part) for part in path)
    return Finding(code, target, f"{target} {words}.")


def missing(*path: str | int) -> Finding:
    """The field at `path` ought to be there."""
    return at("REQUIRED_FIELD_MISSING", path, "is required")


def of_schema(problems: Iterable[Problem]) -> Iterator[Finding]:
    """What the schema has against a body."""
    for problem in problems:
        if problem.kind == "missing":
            yield missing(*problem.path)
            continue
        code = _OWN_CODES.get((problem.field, problem.kind), _CODES[problem.kind])
        path = problem.path or ("body",)
        yield at(code, path, problem.message)
