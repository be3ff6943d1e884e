"""The whole report of a run: everything that was counted, and every failing test with its smallest case."""

from __future__ import annotations

from collections import Counter, defaultdict

from tests.fuzz.ledger import tables
from tests.fuzz.ledger.counts import Ledger
from tests.fuzz.ledger.parts import Run

__all__ = ["report"]


def report(run: Run) -> str:
    """The report for whoever mends what failed."""
    ledger = run.ledger
    lines = ["# Fuzzing", "", *tables.about(run.about)]
    if run.missing:
        lines += [f"**Not whole: nothing is known of {', '.join(run.missing)}.**", ""]
    lines += [f"Failing tests: {len(ledger.failing)}", ""]
    for test, text in sorted(ledger.failing.items()):
        lines += [f"## {test}", "", *_fenced(text, "text")]
    lines += [f"## Failing cases of operations, the smallest of each kind: {len(ledger.failures)}", ""]
    for (operation, title), failure in sorted(ledger.failures.items()):
        lines += [f"### {operation}: {title}", "", *_fenced(failure.call, "python")]
    lines += ["## Runs", "", *tables.runs(ledger)]
    lines += ["## Checks of schemathesis", "", *tables.checks(ledger)]
    lines += ["## Lies", "", *tables.lies(ledger), "## Other parts", "", *tables.values(ledger)]
    lines += ["## State machines", "", *tables.machines(ledger), "## Tests", "", *tables.tests(ledger)]
    lines += ["## Operations", "", *tables.operations(ledger)]
    for name in dict.fromkeys(name for name, *_ in ledger.cases):
        lines += [f"## Run: {name}", "", *_cases(ledger, name)]
    for name in dict.fromkeys(name for name, *_ in ledger.checks):
        lines += [f"## Checks of run: {name}", "", *_checks(ledger, name)]
    for what in dict.fromkeys(what for what, _ in ledger.tallies if what not in ("runs", "steps")):
        counted = [(of, number) for (counted, of), number in ledger.tallies.items() if counted == what]
        lines += [f"## {what.capitalize()}", "", *tables.table(("of", "number"), sorted(counted))]
    lines += ["## Documented refusals and exceptions that were met", ""]
    lines += [f"- {number} x {reason}" for reason, number in sorted(ledger.used.items())]
    return "\n".join(lines) + "\n"


def _fenced(text: str, language: str) -> list[str]:
    """A block of code, whatever stands in it."""
    fence = "```"
    while fence in text:
        fence += "`"
    return [f"{fence}{language}", text, fence, ""]


def _cases(ledger: Ledger, run: str) -> list[str]:
    """For each operation, what its cases were and how they were answered."""
    kinds: dict[str, Counter[str]] = defaultdict(Counter)
    statuses: dict[str, Counter[str]] = defaultdict(Counter)
    for (ran, operation, kind, status), number in ledger.cases.items():
        if ran == run:
            kinds[operation][kind] += number
            statuses[operation][_answer(status)] += number
    rows = ((name, _listed(kinds[name]), _listed(statuses[name])) for name in kinds)
    return tables.table(("of", "cases", "answers"), rows, align="---")


def _checks(ledger: Ledger, run: str) -> list[str]:
    judged: dict[str, Counter[str]] = defaultdict(Counter)
    for (ran, operation, check), number in ledger.checks.items():
        if ran == run:
            judged[operation][check] += number
    rows = ((name, _listed(judged[name])) for name in judged)
    return tables.table(("operation", "answers judged"), rows, align="---")


def _answer(status: int) -> str:
    if status == 0:
        return "refused by the client"
    return f"{-status} that tells of a failure" if status < 0 else str(status)


def _listed(counted: Counter[str]) -> str:
    return ", ".join(f"{name}: {number}" for name, number in sorted(counted.items()))
