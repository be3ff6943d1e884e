"""The ledger: counts of cases, checks and tests, refusals met, the smallest failing case of each kind."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import cache

__all__ = ["Failure", "Ledger", "of_session", "outcome"]


def outcome(status: int, accepted: bool) -> int:
    """The status as it is counted: negative for a success whose body tells of a failure."""
    return -status if 200 <= status < 300 and not accepted else status


@dataclass(frozen=True, slots=True)
class Failure:
    """A failing case. `call` reproduces it."""

    title: str
    call: str


@dataclass(slots=True)
class Ledger:
    """Filled by the tests of a session. A `run` is `direct`, `client`, `links` or `lies` (of answers)."""

    cases: Counter[tuple[str, str, str, int]] = field(default_factory=Counter)
    """(run, operation, phase and mode, status) -> cases; status 0: refused by the client itself.

    Negative: see `outcome`. Of lies, the kind of envelope stands for the operation.
    """
    checks: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    """(run, operation, check of schemathesis) -> answers that it judged."""
    tallies: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(what is counted, of what) -> how many; of laws, readings, links and state machines."""
    used: Counter[str] = field(default_factory=Counter)
    """Documented exceptions, by their reason, and how often each was met."""
    tests: Counter[tuple[str, str]] = field(default_factory=Counter)
    """(file, `passed` or `failed`) -> tests."""
    failures: dict[tuple[str, str], Failure] = field(default_factory=dict)
    """(operation, title) -> the shortest case."""
    failing: dict[str, str] = field(default_factory=dict)
    """Failing test -> what it says, with its smallest case."""

    def count(self, run: str, operation: str, kind: str, status: int) -> None:
        """Note one case and what it was answered with."""
        self.cases[run, operation, kind, status] += 1

    def fail(self, operation: str, title: str, call: str) -> None:
        """Note a failing case, if none of its kind has a shorter call."""
        known = self.failures.get((operation, title))
        if known is None or len(call) < len(known.call):
            self.failures[operation, title] = Failure(title, call)

    def successes(self, run: str, operation: str) -> int:
        """How many cases of an operation were answered with 2xx."""
        return sum(
            number
            for (ran, name, _, status), number in self.cases.items()
            if (ran, name) == (run, operation) and 200 <= status < 300
        )

    def operations(self, run: str) -> list[str]:
        """The operations that had a case, in the order of their first."""
        return list(dict.fromkeys(operation for ran, operation, _, _ in self.cases if ran == run))

    def add(self, other: Ledger) -> None:
        """Take in what another session counted."""
        self.cases.update(other.cases)
        self.checks.update(other.checks)
        self.tallies.update(other.tallies)
        self.used.update(other.used)
        self.tests.update(other.tests)
        self.failing.update(other.failing)
        for (operation, title), failure in other.failures.items():
            self.fail(operation, title, failure.call)


@cache
def of_session() -> Ledger:
    """The ledger of this session."""
    return Ledger()
