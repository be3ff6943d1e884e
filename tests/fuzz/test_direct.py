"""Every operation, sent as the document describes it, and wrongly in every way that schemathesis knows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fuzz.cases import AnyCase, schema_of, taken
from tests.fuzz.checks import counted
from tests.fuzz.ledger import Ledger
from tests.fuzz.runs import Runs
from tests.fuzz.world import application
from tests.options import chosen

SCHEMA = schema_of(chosen(), "all", application)


@pytest.fixture(scope="module", autouse=True)
def _checks(ledger: Ledger) -> Iterator[None]:
    with counted(SCHEMA, "direct", ledger):
        yield


@SCHEMA.parametrize()
def test_the_emulator_keeps_the_document(case: AnyCase, runs: Runs) -> None:
    runs.direct(case)


@pytest.mark.parametrize("operation", taken(chosen()))
def test_something_succeeded(operation: str, ledger: Ledger) -> None:
    """Else every check passed because none applied. Needs the test above to have run."""
    assert ledger.successes("direct", operation) > 0
    assert ledger.checks["direct", operation, "status_code_conformance"] > 0
