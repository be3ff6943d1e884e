"""Every (operation, documented status) pair is produced, or there is a reason why it cannot be."""

from __future__ import annotations

import pytest

from tests.emulator.statuses.scenes import IMPOSSIBLE, PAIRS, SAMPLES, Pair, scene_of
from tests.emulator.statuses.stage import stage
from tests.emulator.statuses.table import PAGE, table, with_table
from tests.spec.document import CASES


@pytest.mark.parametrize(
    "pair", [pair for pair in PAIRS if pair not in IMPOSSIBLE], ids=lambda pair: f"{pair[0]}-{pair[1]}"
)
def test_the_status_is_produced(pair: Pair) -> None:
    produced = scene_of(pair)
    assert produced is not None, "there is neither a scene nor a reason"
    with stage(SAMPLES) as made:
        response = produced.scene(made)
        entry = made.emulator.log.entries()[-1]
    assert (entry.operation, response.status_code) == pair, response.text


@pytest.mark.parametrize("pair", IMPOSSIBLE, ids=lambda pair: f"{pair[0]}-{pair[1]}")
def test_what_is_impossible_is_documented(pair: Pair) -> None:
    assert pair in PAIRS


def test_samples_name_operations() -> None:
    assert SAMPLES.keys() <= CASES.keys()


def test_the_page_shows_the_table() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert with_table(page) == page, "run `make docs`"
    assert "?" not in table()
