"""Plants each defect in a copy of the tree and runs the tests named for it: they have to fail.

python -m tests.selftest [PART OF A NAME ...]      # or: make fuzz-selftest
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.selftest.defects import DEFECTS, Defect

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "reports" / "selftest.md"

# pytest's own: something failed, as against a wrong argument or no test at all.
_FAILED = 1
_LONGEST = 600.0
"""Seconds for the tests of one defect."""


def main() -> int:
    """Run; the exit status is 1 if a defect was not caught."""
    parser = argparse.ArgumentParser(prog="python -m tests.selftest", description=__doc__)
    parser.add_argument("names", nargs="*", help="only defects whose name has one of these in it")
    names = parser.parse_args().names
    chosen = [one for one in DEFECTS if not names or any(name in one.name for name in names)]
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        _copy(tree)
        sound = _soundness(tree, chosen)
        if sound:
            print(sound, file=sys.stderr)
            return 1
        outcomes = [_outcome(tree, one) for one in chosen]
    caught = sum(outcome[1] for outcome in outcomes)
    rows = [
        f"| {one.name} | {said} | {took:.0f} |" for one, (said, _, took) in zip(chosen, outcomes, strict=True)
    ]
    table = ["| defect | outcome | seconds |", "| --- | --- | --- |", *rows]
    REPORT.parent.mkdir(exist_ok=True)
    title = f"# Planted defects: {caught} of {len(chosen)} caught"
    REPORT.write_text("\n".join([title, "", *table, ""]), encoding="utf-8")
    print(title.removeprefix("# "))
    return 0 if caught == len(chosen) else 1


def _copy(tree: Path) -> None:
    """What git knows or would add: the tree as it is now, without what the verbs made."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    for name in filter(None, listed.stdout.decode().split("\0")):
        if (ROOT / name).is_file():
            (tree / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, tree / name)


def _soundness(tree: Path, defects: Sequence[Defect]) -> str | None:
    """Why the outcomes would say nothing: tests that fail without a defect. None if they pass."""
    for tests in dict.fromkeys(one.tests for one in defects):
        if _run(tree, tests) != 0:
            return f"these fail in the tree as it is: {' '.join(tests)}"
    return None


def _outcome(tree: Path, defect: Defect) -> tuple[str, bool, float]:
    """What came of a defect in words, whether it was caught, and the seconds it took."""
    began = time.monotonic()
    file = tree / defect.file
    sound = file.read_text(encoding="utf-8")
    if sound.count(defect.old) == 0:
        return "cannot be planted: its place is gone", False, 0.0
    file.write_text(sound.replace(defect.old, defect.new, 1), encoding="utf-8")
    kept = tree.with_name("generated")
    try:
        if defect.regenerate:
            shutil.copytree(tree / "generated", kept)
            subprocess.run([sys.executable, "-m", "generator"], cwd=tree, check=True)
        status = _run(tree, defect.tests)
    finally:
        file.write_text(sound, encoding="utf-8")
        if kept.exists():
            shutil.rmtree(tree / "generated")
            kept.rename(tree / "generated")
    said = "caught" if status == _FAILED else f"not caught (pytest ended with {status})"
    print(f"{said}: {defect.name}", flush=True)
    return said, status == _FAILED, time.monotonic() - began


def _run(tree: Path, tests: Sequence[str]) -> int:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    ran = subprocess.run(command, cwd=tree, capture_output=True, timeout=_LONGEST, check=False)
    return ran.returncode


if __name__ == "__main__":
    sys.exit(main())
