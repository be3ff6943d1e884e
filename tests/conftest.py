"""Options of the tests that search for cases."""

from __future__ import annotations

import os

import pytest

from tests.options import EXAMPLES, ONLY, REPORTS, SEED, chosen


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("fuzz")
    group.addoption(
        "--fuzz-examples",
        metavar="N",
        help="random cases of each operation, runs of each machine; makes the run deep",
    )
    group.addoption("--fuzz-seed", metavar="N", help="another seed")
    group.addoption("--fuzz-only", metavar="OPERATION", help="cases of one operation, by its operationId")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    for option, variable in (("fuzz_examples", EXAMPLES), ("fuzz_seed", SEED)):
        value = config.getoption(option, None)
        if value is not None:
            os.environ[variable] = str(int(value))
    if (only := config.getoption("fuzz_only", None)) is not None:
        os.environ[ONLY] = only
    if chosen().deep and not config.option.xmlpath:
        config.option.xmlpath = str(REPORTS / "fuzz.xml")
