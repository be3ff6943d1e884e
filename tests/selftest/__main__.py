"""Plants each defect in a copy of the tree and runs the tests named for it: they have to fail.

python -m tests.selftest [PART OF A NAME ...]      # or: make fuzz-selftest
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from tests.selftest.defects import DEFECTS
from tests.selftest.runner import ROOT, copy, outcome, unsound

REPORT = ROOT / "reports" / "selftest.md"


def main() -> int:
    """Run; the exit status is 1 if a defect was not caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.selftest", description=__doc__)
    parser.add_argument("names", nargs="*", help="only defects whose name has one of these in it")
    names = parser.parse_args().names
    chosen = [one for one in DEFECTS if not names or any(name in one.name for name in names)]
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        copy(tree)
        if (reason := unsound(tree, chosen)) is not None:
            print(reason, file=sys.stderr)
            return 1
        outcomes = [outcome(tree, one) for one in chosen]
    caught = sum(was_caught for _, was_caught, _ in outcomes)
    rows = [
        f"| {one.name} | {said} | {took:.0f} |" for one, (said, _, took) in zip(chosen, outcomes, strict=True)
    ]
    table = ["| defect | outcome | seconds |", "| --- | --- | --- |", *rows]
    REPORT.parent.mkdir(exist_ok=True)
    title = f"# Planted defects: {caught} of {len(chosen)} caught"
    REPORT.write_text("\n".join([title, "", *table, ""]), encoding="utf-8")
    print(title.removeprefix("# "))
    return 0 if caught == len(chosen) else 1


if __name__ == "__main__":
    sys.exit(main())
