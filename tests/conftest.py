"""Options of the tests that search for cases."""

from __future__ import annotations

import os

import pytest

from tests.fuzz.ledger.plugin import Bookkeeper
from tests.options import EXAMPLES, ONLY, PARTS, REPORTS, SEED, SHARE, chosen, share_of


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("fuzz")
    group.addoption(
        "--fuzz-examples",
        metavar="N",
        help="random cases of each operation, runs of each machine; makes the run deep",
    )
    group.addoption("--fuzz-seed", metavar="N", help="another seed")
    group.addoption("--fuzz-only", metavar="OPERATION", help="cases of one operation, by its operationId")
    group.addoption("--fuzz-share", metavar="N/M", help="cases of the N-th of M shares of the operations")
    group.addoption(
        "--fuzz-part",
        metavar="NAME",
        default="",
        help="this session is a part of a deep run, stored as reports/fuzz/NAME.json and NAME.xml",
    )


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    for option, variable in (("fuzz_examples", EXAMPLES), ("fuzz_seed", SEED)):
        value = config.getoption(option, None)
        if value is not None:
            os.environ[variable] = str(int(value))
    if (only := config.getoption("fuzz_only", None)) is not None:
        os.environ[ONLY] = only
    if (share := config.getoption("fuzz_share", None)) is not None:
        os.environ[SHARE] = "{}/{}".format(*share_of(share))
    part = config.getoption("fuzz_part", "")
    if chosen().deep and not config.option.xmlpath:
        config.option.xmlpath = str(PARTS / f"{part}.xml" if part else REPORTS / "fuzz.xml")
    config.pluginmanager.register(Bookkeeper(part))
