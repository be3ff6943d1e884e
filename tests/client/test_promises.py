"""The page that says where each promise is tested names tests that are there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent.parent
PAGE = (TESTS.parent / "docs" / "production.md").read_text(encoding="utf-8")
SECTION = PAGE.split("\n## Where each promise is tested\n")[1].split("\n## ")[0]
ROWS = [
    [cell.strip() for cell in line.strip("|").split("|")] for line in SECTION.splitlines() if "|" in line
][2:]


def test_nine_things_are_promised() -> None:
    assert [area for area, _, _ in ROWS if area] == [
        *("Retries", "Keys", "Rate limits", "Bulk", "Pages", "Local checks", "Errors", "Observability"),
        "Lifecycle",
    ]


@pytest.mark.parametrize("cell", [cell for _, _, cell in ROWS])
def test_the_test_of_a_promise_is_there(cell: str) -> None:
    named = re.fullmatch(r"`(\w+/test_\w+\.py)::(test_\w+)`", cell)
    assert named is not None
    file, name = named.groups()
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
