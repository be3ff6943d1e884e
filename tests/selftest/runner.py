"""Plants a defect in a copy of the tree, runs the tests named for it, and says whether they failed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from tests.selftest.defects import Defect

__all__ = ["ROOT", "copy", "outcome", "unsound"]

ROOT = Path(__file__).parents[2]

# pytest's own: a test failed, or could not even be imported; not a wrong argument or no test at all.
_FAILED = (1, 2)
_LONGEST = 600.0
"""Seconds for the tests of one defect."""


def copy(tree: Path) -> None:
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


def unsound(tree: Path, defects: Sequence[Defect]) -> str | None:
    """Why the outcomes would say nothing: tests that fail without a defect. None if they pass."""
    for tests in dict.fromkeys(one.tests for one in defects):
        if _run(tree, tests) != 0:
            return f"these fail in the tree as it is: {' '.join(tests)}"
    return None


def outcome(tree: Path, defect: Defect) -> tuple[str, bool, float]:
    """What came of a defect in words, whether it was caught, and the seconds it took."""
    began = time.monotonic()
    file = tree / defect.file
    sound = file.read_text(encoding="utf-8")
    if sound.count(defect.old) == 0:
        return "cannot be planted: its place is gone", False, 0.0
    file.write_text(sound.replace(defect.old, defect.new, 1), encoding="utf-8")
    try:
        said = _generated(tree) if defect.regenerate else None
        status = _run(tree, defect.tests) if said is None else None
    finally:
        file.write_text(sound, encoding="utf-8")
        if defect.regenerate:
            _generated(tree)
    if said is None:
        said = "caught" if status in _FAILED else f"not caught (pytest ended with {status})"
    print(f"{said}: {defect.name}", flush=True)
    return said, said.startswith("caught"), time.monotonic() - began


def _generated(tree: Path) -> str | None:
    """Write the tree's generated/; what to say if the generator refuses to."""
    ran = subprocess.run([sys.executable, "-m", "generator"], cwd=tree, capture_output=True, check=False)
    return "caught by the generator" if ran.returncode else None


def _run(tree: Path, tests: Sequence[str]) -> int:
    command = [sys.executable, "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    ran = subprocess.run(command, cwd=tree, capture_output=True, timeout=_LONGEST, check=False)
    return ran.returncode
