"""Options of the fuzz tests, what they share, and their report."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.ledger import Ledger
from tests.fuzz.liar import Liar
from tests.fuzz.options import EXAMPLES, ONLY, SEED, Options, chosen
from tests.fuzz.runs import Runs
from tests.fuzz.world import World, shared

_LEDGER = pytest.StashKey[Ledger]()
REPORTS = Path(__file__).parents[2] / "reports"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("fuzz")
    group.addoption("--fuzz-examples", metavar="N", help="random cases of each operation; makes the run deep")
    group.addoption("--fuzz-seed", metavar="N", help="another seed")
    group.addoption("--fuzz-only", metavar="OPERATION", help="cases of one operation, by its operationId")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    config.stash[_LEDGER] = Ledger()
    for option, variable in (("fuzz_examples", EXAMPLES), ("fuzz_seed", SEED)):
        value = config.getoption(option, None)
        if value is not None:
            os.environ[variable] = str(int(value))
    if (only := config.getoption("fuzz_only", None)) is not None:
        os.environ[ONLY] = only
    if chosen().deep and not config.option.xmlpath:
        config.option.xmlpath = str(REPORTS / "fuzz.xml")


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
