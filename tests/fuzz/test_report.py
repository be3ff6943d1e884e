"""The ledger says what is, and nothing in it may be missing where the emulator has a handler."""

from __future__ import annotations

import pytest

from tests.fuzz.document import OPERATIONS
from tests.fuzz.report import PAGE, with_table
from tests.spec.document import CASES


@pytest.fixture(scope="module")
def page() -> str:
    return PAGE.read_text(encoding="utf-8")


def test_the_page_shows_the_table(page: str) -> None:
    assert with_table(page) == page, "run `make docs`"


def test_a_page_without_a_place_for_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="the page has no"):
        with_table("# Ledger\n")


@pytest.mark.parametrize("operation", CASES)
def test_whatever_has_a_handler_is_proved(page: str, operation: str) -> None:
    [row] = [line for line in page.splitlines() if line.startswith(f"| `{operation}` |")]
    handler, state, statuses, fuzzed, client, _links, _models, real = (
        cell.strip() for cell in row.split("|")[2:-1]
    )
    produced, _, possible = statuses.partition("/")
    if operation in OPERATIONS:
        assert (handler, fuzzed, client) == ("●", "●", "●")
        assert state in ("reads", "writes")
        assert produced == possible != ""
    else:
        assert (handler, state, statuses, fuzzed, client) == ("", "", "", "", "")
    assert real == ""
