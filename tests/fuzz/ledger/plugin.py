"""The ledger of a session of pytest: its tests counted, stored at the end of a deep run."""

from __future__ import annotations

from collections.abc import Generator
from importlib.metadata import version

import pytest

from tests.fuzz.ledger.counts import of_session
from tests.fuzz.ledger.failing import smallest
from tests.fuzz.ledger.parts import About, Run, save
from tests.fuzz.ledger.report import report as reported
from tests.options import REPORTS, chosen

__all__ = ["Bookkeeper"]


class Bookkeeper:
    """A plugin. `part`: the name under which the ledger is stored; empty: it is shown at once."""

    def __init__(self, part: str) -> None:
        self.part = part
        self.ledger = of_session()

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        report = yield
        if report.when == "call" or report.failed:
            self.ledger.tests[item.nodeid.partition("::")[0], report.outcome] += 1
        if report.failed and call.excinfo is not None:
            self.ledger.failing[item.nodeid] = smallest(call.excinfo.value)
        return report

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        if report.failed:
            self.ledger.tests[report.nodeid, report.outcome] += 1
            self.ledger.failing[report.nodeid] = report.longreprtext

    def pytest_sessionfinish(self) -> None:
        if not (chosen().deep and self.ledger.tests):
            return
        run = Run(_about(), self.ledger)
        if self.part:
            save(self.part, run)
        else:
            REPORTS.mkdir(exist_ok=True)
            (REPORTS / "fuzz.md").write_text(reported(run), encoding="utf-8")


def _about() -> About:
    # It reads the document, which takes a while: only deep runs need it.
    from tests.fuzz.document import RAW

    options = chosen()
    return About(
        seed=options.seed,
        examples=options.examples,
        only=options.only,
        schemathesis=version("schemathesis"),
        hypothesis=version("hypothesis"),
        document=RAW["info"]["version"],
    )
