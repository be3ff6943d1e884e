"""The page of docs/ on the last whole deep run: the same text for the same tree, document and seed."""

from __future__ import annotations

from pathlib import Path

from tests.fuzz.ledger import tables
from tests.fuzz.ledger.parts import Run

__all__ = ["PAGE", "page"]

PAGE = Path(__file__).parents[3] / "docs" / "fuzz-report.md"

_HEAD = """\
# What fuzzing came to

The last whole run of `make fuzz`; `make fuzz-report` wrote this page. [What each part does](fuzzing.md).
"""

_RUNS = """\
## Runs

**direct**: cases sent as they are. **client**: the valid ones as calls of the client, each in three forms
of the body. **links**: chains of calls. **other**: successes whose body tells of a failure, as one documents.
"""

_CHECKS = """\
## Checks

Answers that each check of schemathesis judged. Those that it was told to leave out, or that are no business
of the check (an unsupported method where the method is one), are not counted.
"""

_OPERATIONS = """\
## Operations

Cases sent, valid and invalid, and successes; the same through the client and along links.
"""


def page(run: Run) -> str:
    """The page. Raises ValueError for a run that is not whole."""
    if run.missing:
        raise ValueError(f"the run is not whole: nothing is known of {', '.join(run.missing)}")
    if run.about.only:
        raise ValueError(f"the run is not whole: it was of {run.about.only} alone")
    ledger = run.ledger
    lines = [_HEAD, *tables.about(run.about), f"## Failing tests: {len(ledger.failing)}", ""]
    if ledger.failing:
        lines += [*(f"- `{test}`" for test in sorted(ledger.failing)), ""]
    lines += [_RUNS, *tables.runs(ledger), _CHECKS, *tables.checks(ledger)]
    lines += ["## Lies", "", *tables.lies(ledger)]
    lines += ["## Models, readings and links", "", *tables.values(ledger)]
    lines += ["## State machines", "", *tables.machines(ledger)]
    lines += [_OPERATIONS, *tables.operations(ledger)]
    return "\n".join(lines).rstrip() + "\n"
