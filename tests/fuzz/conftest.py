"""What the fuzz tests share, and their report."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzz.ledger import Ledger
from tests.fuzz.liar import Liar
from tests.fuzz.runs import Runs
from tests.fuzz.world import World, shared
from tests.options import REPORTS, Options, chosen

_LEDGER = pytest.StashKey[Ledger]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEDGER] = Ledger()


def pytest_sessionfinish(session: pytest.Session) -> None:
    ledger = session.config.stash[_LEDGER]
    if chosen().deep and ledger.cases:
        REPORTS.mkdir(exist_ok=True)
        (REPORTS / "fuzz.md").write_text(ledger.markdown(), encoding="utf-8")


@pytest.fixture(scope="session")
def options() -> Options:
    return chosen()


@pytest.fixture(scope="session")
def ledger(pytestconfig: pytest.Config) -> Ledger:
    return pytestconfig.stash[_LEDGER]


@pytest.fixture(scope="session")
def world() -> Iterator[World]:
    world = shared()
    yield world
    world.close()


@pytest.fixture(scope="session")
def runs(world: World, ledger: Ledger, options: Options) -> Runs:
    return Runs(world, ledger, options)


@pytest.fixture(scope="module")
def liar() -> Iterator[Liar]:
    liar = Liar()
    yield liar
    liar.close()
