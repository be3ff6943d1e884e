"""Put the parts of a deep run together.

python -m tests.fuzz.ledger PART ...             # write reports/fuzz.md; make fuzz ends with it
python -m tests.fuzz.ledger --page PART ...      # or: make fuzz-report; write docs/fuzz-report.md

Fails where a part is missing: its session ended before it stored its ledger. The page is only of whole runs.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.fuzz.ledger.page import PAGE, page
from tests.fuzz.ledger.parts import merged
from tests.fuzz.ledger.report import report
from tests.options import REPORTS


def main(arguments: list[str], reports: Path = REPORTS, target: Path = PAGE) -> int:
    """Write one of the two; the status to exit with."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.ledger")
    parser.add_argument("--page", action="store_true")
    parser.add_argument("parts", nargs="+", metavar="PART")
    asked = parser.parse_args(arguments)
    try:
        run = merged(asked.parts, reports / "fuzz")
        text = page(run) if asked.page else report(run)
    except ValueError as refused:
        print(f"fuzz: {refused}; run `make fuzz`", file=sys.stderr)
        return 1
    written = target if asked.page else reports / "fuzz.md"
    written.write_text(text, encoding="utf-8")
    for part in run.missing:
        print(f"fuzz: the part {part} left no ledger", file=sys.stderr)
    return 1 if run.missing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
