"""The tables of both pages, as lines of Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tests.fuzz.ledger.counts import Ledger
from tests.fuzz.ledger.parts import About

__all__ = ["about", "checks", "lies", "machines", "operations", "runs", "table", "tests", "values"]

RUNS = ("direct", "client", "links")
"""The runs whose cases are requests of the document's operations."""


def table(columns: Iterable[str], rows: Iterable[Iterable[object]], align: str = "--:") -> list[str]:
    """A table. Zeros and empty texts are left out; `align`: of all columns but the first."""
    names = list(columns)
    lines = [f"| {' | '.join(names)} |", "| --- |" + f" {align} |" * (len(names) - 1)]
    for row in rows:
        cells = [f"{cell:,}" if isinstance(cell, int) and cell else str(cell or "") for cell in row]
        lines.append(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |")
    return [*lines, ""]


def about(about: About) -> list[str]:
    """What to repeat the run with."""
    lines = [
        f"- seed {about.seed}, {about.examples} random cases of each operation (`EXAMPLES={about.examples}`)",
        f"- schemathesis {about.schemathesis}, hypothesis {about.hypothesis}, document {about.document}",
    ]
    if about.only:
        lines.append(f"- of `{about.only}` alone, where a test takes a choice of operations")
    return [*lines, ""]


def runs(ledger: Ledger) -> list[str]:
    """A row for each run."""
    columns = ("run", "operations", "without a 2xx", "cases", "valid", "invalid", "2xx", "4xx", "other")
    return table(columns, (_run(ledger, run) for run in RUNS))


def _run(ledger: Ledger, run: str) -> list[object]:
    operations = ledger.operations(run)
    unmet = sum(1 for operation in operations if not ledger.successes(run, operation))
    cases: Counter[str] = Counter()
    for (ran, _, kind, status), number in ledger.cases.items():
        if ran == run:
            cases[kind.rpartition(" ")[2]] += number
            cases[f"{status // 100}xx"] += number
    every = cases["valid"] + cases["invalid"]
    other = every - cases["2xx"] - cases["4xx"]
    return [
        *(run, len(operations), unmet, every, cases["valid"], cases["invalid"]),
        *(cases["2xx"], cases["4xx"], other),
    ]


def checks(ledger: Ledger) -> list[str]:
    """A row for each check of schemathesis: the answers that it judged."""
    judged: Counter[tuple[str, str]] = Counter()
    operations: dict[str, set[str]] = {}
    for (run, operation, check), number in ledger.checks.items():
        judged[check, run] += number
        operations.setdefault(check, set()).add(operation)
    rows = (
        (f"`{check}`", len(operations[check]), judged[check, "direct"], judged[check, "links"])
        for check in sorted(operations)
    )
    return table(("check", "operations", "answers judged, direct", "links"), rows)


def lies(ledger: Ledger) -> list[str]:
    """A row for each kind of envelope."""
    told: Counter[str] = Counter()
    for (run, kind, _, _), number in ledger.cases.items():
        if run == "lies":
            told[kind] += number
    return table(("envelope", "lies"), sorted(told.items()))


def values(ledger: Ledger) -> list[str]:
    """A row for each of what is counted apart from requests."""
    names = {
        "laws": "laws of models: values by model",
        "readings": "readings: values by component",
        "bodies": "bodies to the client's validator and jsonschema: by operation",
        "lying pages": "lies in place of pages: by operation",
        "chains": "chains of calls: by family",
        "links followed": "links followed to a success: by link",
    }
    rows = []
    for what, name in names.items():
        counted = [number for (counted, _), number in ledger.tallies.items() if counted == what]
        rows.append((name, len(counted), sum(counted), min(counted, default=0)))
    return table(("part", "subjects", "in all", "fewest of one"), rows)


def machines(ledger: Ledger) -> list[str]:
    """A row for each state machine. Steps that a precondition left out are not counted."""
    names = sorted(name for what, name in ledger.tallies if what == "runs")
    rows = ((name, ledger.tallies["runs", name], ledger.tallies["steps", name]) for name in names)
    return table(("state machine", "runs", "steps"), rows)


def tests(ledger: Ledger) -> list[str]:
    """A row for each file of tests."""
    files = sorted({file for file, _ in ledger.tests})
    rows = ((f"`{file}`", ledger.tests[file, "passed"], ledger.tests[file, "failed"]) for file in files)
    return table(("file", "passed", "failed"), rows)


def operations(ledger: Ledger) -> list[str]:
    """A row for each operation."""
    judged: Counter[str] = Counter()
    for (_, operation, _), number in ledger.checks.items():
        judged[operation] += number
    modes: Counter[tuple[str, str, str]] = Counter()
    for (run, operation, kind, _), number in ledger.cases.items():
        modes[run, operation, kind.rpartition(" ")[2]] += number
    columns = (
        *("operation", "valid", "invalid", "2xx", "through the client", "2xx", "along links", "2xx"),
        "answers judged by checks",
    )
    rows = []
    for name in sorted({name for run in RUNS for name in ledger.operations(run)}):
        cells: list[object] = [modes["direct", name, "valid"], modes["direct", name, "invalid"]]
        cells.append(ledger.successes("direct", name))
        for run in ("client", "links"):
            cells += [modes[run, name, "valid"] + modes[run, name, "invalid"], ledger.successes(run, name)]
        rows.append((f"`{name}`", *cells, judged[name]))
    return table(columns, rows)
