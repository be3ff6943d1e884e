"""The option of the chaos tests."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.chaos.options import SEEDS

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("chaos")
    group.addoption("--chaos-seeds", metavar="N", help="number of seeds; makes each run a full one")


def pytest_configure(config: pytest.Config) -> None:
    seeds = config.getoption("chaos_seeds", None)
    if seeds is not None:
        os.environ[SEEDS] = str(int(seeds))
