"""Every way in which an answer may differ from what the document alone would lead one to expect.

A module for each family, or group of them, with `REFUSALS` and perhaps `DROPPED`. Each entry has a reason;
a deep run fails if one was never needed.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator

from tests.fuzz.document import OPERATIONS, Operation, relaxed, validator
from tests.fuzz.exceptions.entries import Dropped, Refusal

__all__ = ["dropped", "faults", "reasons", "refusals"]

_MODULES = [importlib.import_module(f"{__name__}.{item.name}") for item in pkgutil.iter_modules(__path__)]
REFUSALS: tuple[Refusal, ...] = tuple(
    entry for module in _MODULES for entry in getattr(module, "REFUSALS", ())
)
DROPPED: tuple[Dropped, ...] = tuple(entry for module in _MODULES for entry in getattr(module, "DROPPED", ()))


def refusals(operation: Operation, status: int, found: list[tuple[str, str]]) -> list[str]:
    """The documented reasons for refusing a valid request; none if one of the faults is without."""
    reasons = [
        next((entry.reason for entry in REFUSALS if entry.covers(operation.id, status, word, target)), "")
        for word, target in found
    ]
    return reasons if all(reasons) else []


def dropped(operation: Operation, body: Any) -> str | None:
    """Why an invalid body may be accepted; None where it has to be refused."""
    for entry in DROPPED:
        if _without(operation.id, (entry,)).is_valid(body):
            return entry.reason
    return DROPPED[0].reason if _without(operation.id, DROPPED).is_valid(body) else None


def reasons() -> Iterator[str]:
    """The reasons of all entries."""
    yield from (entry.reason for entry in REFUSALS)
    yield from (entry.reason for entry in DROPPED)


def faults(body: Any) -> list[tuple[str, str]]:
    """Code or type, and blamed field, of every fault that an error body lists.

    Of a titled refusal with a code, which says nothing of the fault: title and description.
    """
    titled = body["data"] if isinstance(body.get("data"), dict) else body
    if "code" in titled and "title" in titled:
        return [(titled["title"], titled.get("description") or "")]
    inner = body.get("error")
    source = inner if isinstance(inner, dict) else body
    names = (
        *("code", "type", "error_type", "title", "error-code"),
        *("Error_Message", "err_code", "error", "error_message"),
    )
    word = next((source[name] for name in names if source.get(name)), "")
    details = source.get("details")
    if details:
        details = [details] if isinstance(details, dict) else details
        return [(word, detail["target"]) for detail in details]
    return [(word, source.get("target") or source.get("attribute") or "")]


@cache
def _without(operation: str, entries: tuple[Dropped, ...]) -> Draft202012Validator:
    removed = {entry.component: entry.keywords for entry in entries}
    return validator(OPERATIONS[operation].body or {}, relaxed(removed))
