"""What a session of fuzzing came to: counts, refusals met, the smallest failing case of each kind."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

__all__ = ["Failure", "Ledger", "outcome"]


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
    """Filled by the tests of a session. A `run` is `direct`, `client`, or `lies` (of answers, by kind)."""

    cases: Counter[tuple[str, str, str, int]] = field(default_factory=Counter)
    """(run, operation, phase and mode, status) -> cases; status 0: refused by the client itself.

    Negative: see `outcome`.
    """
    used: Counter[str] = field(default_factory=Counter)
    """Documented exceptions, by their reason, and how often each was met."""
    failures: dict[tuple[str, str], Failure] = field(default_factory=dict)
    """(operation, title) -> the shortest case."""

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

    def operations(self, run: str) -> set[str]:
        """The operations that had a case."""
        return {operation for ran, operation, _, _ in self.cases if ran == run}

    def markdown(self) -> str:
        """The summary for people."""
        lines = ["# Fuzzing", ""]
        for run in sorted({ran for ran, *_ in self.cases}):
            lines += [*self._table(run), ""]
        lines += ["## Documented refusals and exceptions that were met", ""]
        lines += [f"- {number} x {reason}" for reason, number in sorted(self.used.items())]
        lines += ["", f"## Failures: {len(self.failures)}", ""]
        for (operation, title), failure in sorted(self.failures.items()):
            lines += [f"### {operation}: {title}", "", "```python", failure.call, "```", ""]
        return "\n".join(lines) + "\n"

    def _table(self, run: str) -> list[str]:
        rows: dict[str, Counter[str]] = defaultdict(Counter)
        for (ran, operation, kind, status), number in self.cases.items():
            if ran == run:
                rows[operation][kind] += number
                rows[operation][str(status or "client")] += number
        columns = sorted({column for row in rows.values() for column in row})
        lines = [f"## Run: {run}", "", f"| operation | {' | '.join(columns)} |"]
        lines.append("|---" * (len(columns) + 1) + "|")
        for operation, row in rows.items():
            lines.append(f"| {operation} | {' | '.join(str(row[column] or '') for column in columns)} |")
        return lines
