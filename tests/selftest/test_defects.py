"""Every defect can be planted, and the runner tells a defect that is caught from one that is not."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.selftest import runner
from tests.selftest.defects import DEFECTS, Defect

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_the_defect_has_one_place_and_its_tests_exist(defect: Defect) -> None:
    assert (ROOT / defect.file).read_text(encoding="utf-8").count(defect.old) == 1
    assert defect.old != defect.new
    named = [argument for argument in defect.tests if argument.startswith("tests/")]
    assert named
    assert all((ROOT / name).is_file() for name in named)


def test_there_are_enough_and_each_has_a_name() -> None:
    assert len(DEFECTS) >= 25
    assert [name for name, number in Counter(one.name for one in DEFECTS).items() if number > 1] == []


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A project of one module, which one of its two tests looks at."""
    (tmp_path / "sums.py").write_text("def add(a, b):\n    return a + b\n")
    (tmp_path / "test_sums.py").write_text("import sums\n\ndef test_add():\n    assert sums.add(2, 3) == 5\n")
    (tmp_path / "test_idle.py").write_text("def test_idle():\n    assert True\n")
    return tmp_path


@pytest.mark.parametrize(
    ("old", "test", "said"),
    [
        ("a + b", "test_sums.py", "caught"),
        ("a + b", "test_idle.py", "not caught (pytest ended with 0)"),
        ("a + b", "test_absent.py", "not caught (pytest ended with 4)"),
        ("a * b", "test_sums.py", "cannot be planted: its place is gone"),
    ],
)
def test_the_outcome_is_told(tree: Path, old: str, test: str, said: str) -> None:
    defect = Defect("sums are differences", "sums.py", old, "a - b", (test,))
    assert runner.outcome(tree, defect)[:2] == (said, said == "caught")
    assert (tree / "sums.py").read_text() == "def add(a, b):\n    return a + b\n"


@pytest.mark.parametrize(
    ("generator", "said"),
    [("raise SystemExit(1)\n", "caught by the generator"), ("", "not caught (pytest ended with 0)")],
)
def test_what_the_generator_refuses_is_caught(tree: Path, generator: str, said: str) -> None:
    (tree / "generator.py").write_text(generator)
    defect = Defect("sums are differences", "sums.py", "a + b", "a - b", ("test_idle.py",), regenerate=True)
    assert runner.outcome(tree, defect)[0] == said


def test_tests_that_fail_by_themselves_prove_nothing(tree: Path) -> None:
    sound = Defect("sums are differences", "sums.py", "a + b", "a - b", ("test_sums.py",))
    assert runner.unsound(tree, [sound]) is None
    (tree / "sums.py").write_text("def add(a, b):\n    return 0\n")
    assert runner.unsound(tree, [sound]) == "these fail in the tree as it is: test_sums.py"
