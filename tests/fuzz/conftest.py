"""What the fuzz tests share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzz.ledger import Ledger, of_session
from tests.fuzz.ledger.parts import merged, stored
from tests.fuzz.liar import Liar
from tests.fuzz.runs import Runs
from tests.fuzz.world import World, shared
from tests.options import Options, chosen


@pytest.fixture(scope="session")
def options() -> Options:
    return chosen()


@pytest.fixture(scope="session")
def ledger() -> Ledger:
    return of_session()


@pytest.fixture(scope="session")
def whole(ledger: Ledger, pytestconfig: pytest.Config) -> Ledger:
    """What the other parts of this run have counted that are stored; where it has none, this session."""
    part = pytestconfig.getoption("fuzz_part")
    return merged(name for name in stored() if name != part).ledger if part else ledger


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
