"""Every valid case as a call of the client: what it sends, and what it makes of the answer."""

from __future__ import annotations

import pytest

from tests.fuzz.cases import AnyCase, schema_of, taken
from tests.fuzz.ledger import Ledger
from tests.fuzz.runs import Runs
from tests.options import chosen

SCHEMA = schema_of(chosen(), "positive")


@SCHEMA.parametrize()
def test_the_client_sends_the_case_and_reads_the_answer(case: AnyCase, runs: Runs) -> None:
    runs.client(case)


@pytest.mark.parametrize("operation", taken(chosen()))
def test_something_succeeded(operation: str, ledger: Ledger) -> None:
    """Else no answer of this operation was ever read. Needs the test above to have run."""
    assert ledger.successes("client", operation) > 0
