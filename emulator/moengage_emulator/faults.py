"""Planned faults: what an operation shall answer, or whether it shall answer at all.

Rules are tried in the order they were added. A rule with `times` is used up; one with `probability`
fires now and then, from the emulator's seeded source. Every hit is counted, so a test can assert
that what it planned did happen.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from .ids import Ids

__all__ = ["FaultRule", "Faults"]


@dataclass(frozen=True, slots=True)
class FaultRule:
    """One planned fault.

    `when` is `before` the request is processed (nothing is kept of it) or `after` (it took effect, only
    the answer is lost or replaced). `status` answers with that status: with `body`, or with the
    operation's own wording of a rate limit (429) or server fault (others), or with `text` as it is (a
    gateway's HTML page). `latency` is in seconds of the emulator's clock.

    `truncate` shortens the body to so many bytes in an answer that is sound otherwise. `cut` promises the
    whole body and ends the connection after so many bytes of it; `disconnect` ends it without a word.
    `reset` makes either end a TCP reset.
    """

    operation: str = "*"
    status: int | None = None
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)
    latency: float = 0.0
    disconnect: bool = False
    text: str | None = None
    truncate: int | None = None
    cut: int | None = None
    reset: bool = False
    when: Literal["before", "after"] = "before"
    times: int | None = 1
    probability: float | None = None

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> FaultRule:
        """Read a rule from JSON. Raises ValueError for anything that does not fit."""
        try:
            rule = cls(**document)
        except TypeError as error:
            raise ValueError(f"not a fault: {error}") from error
        if rule.probability is not None and "times" not in document:
            rule = replace(rule, times=None)
        rule.check()
        return rule

    @property
    def spoils(self) -> bool:
        """Whether it lets an answer go out damaged."""
        return self.truncate is not None or self.cut is not None

    def check(self) -> None:
        """Raises ValueError for a rule that could never work."""
        if self.when not in ("before", "after"):
            raise ValueError("when is before or after")
        if self.status is None and not self.disconnect and not self.latency and not self.spoils:
            raise ValueError("a fault needs a status, a latency, a disconnect, a truncate or a cut")
        if self.text is not None and (self.status is None or self.body is not None):
            raise ValueError("text needs a status, and excludes a body")
        if any(not _is_count(size) for size in (self.truncate, self.cut) if size is not None):
            raise ValueError("truncate and cut are whole numbers of bytes")
        if self.reset and not (self.disconnect or self.cut is not None):
            raise ValueError("reset goes with disconnect or cut")
        if not isinstance(self.headers, Mapping) or not all(
            isinstance(part, str) and part.isascii() and part.isprintable()
            for item in self.headers.items()
            for part in item
        ):
            raise ValueError("headers map names to values, in printable ASCII")
        if self.status is not None and not (isinstance(self.status, int) and 200 <= self.status <= 599):
            raise ValueError("status is an integer from 200 to 599")
        if not isinstance(self.latency, int | float) or self.latency < 0:
            raise ValueError("latency is a number of seconds")
        if self.times is not None and (not isinstance(self.times, int) or self.times < 1):
            raise ValueError("times is an integer above 0, or null for always")
        if self.probability is not None and not 0 < self.probability <= 1:
            raise ValueError("probability is above 0 and at most 1")


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


@dataclass(slots=True)
class _Planned:
    id: int
    rule: FaultRule
    hits: int = 0


class Faults:
    """The rules in force. Safe to use from several threads."""

    def __init__(self, ids: Ids) -> None:
        """`ids` decides about probabilities."""
        self._ids = ids
        self._planned: list[_Planned] = []
        self._next = 1
        self._lock = threading.Lock()

    def add(self, rule: FaultRule) -> int:
        """Plan a fault; its number. Raises ValueError for a rule that could never work."""
        rule.check()
        with self._lock:
            planned = _Planned(self._next, rule)
            self._next += 1
            self._planned.append(planned)
            return planned.id

    def take(self, operation: str) -> FaultRule | None:
        """The rule that this call of `operation` meets."""
        if not self._planned:
            return None
        with self._lock:
            for planned in self._planned:
                rule = planned.rule
                if rule.operation not in ("*", operation) or planned.hits == rule.times:
                    continue
                if rule.probability is None or self._ids.chance(rule.probability):
                    planned.hits += 1
                    return rule
        return None

    def clear(self) -> None:
        """Drop every rule."""
        with self._lock:
            self._planned.clear()

    def report(self) -> list[dict[str, Any]]:
        """Every rule with the times it was met and, for a counted one, what is left."""
        with self._lock:
            return [
                {
                    "id": item.id,
                    "operation": item.rule.operation,
                    "status": item.rule.status,
                    "latency": item.rule.latency,
                    "disconnect": item.rule.disconnect,
                    "truncate": item.rule.truncate,
                    "cut": item.rule.cut,
                    "when": item.rule.when,
                    "probability": item.rule.probability,
                    "hits": item.hits,
                    "left": None if item.rule.times is None else item.rule.times - item.hits,
                }
                for item in self._planned
            ]
