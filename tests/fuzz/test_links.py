"""Chains of calls along the links of the document: what was made can be read, changed and taken away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.fuzz.answers import to_schemathesis
from tests.fuzz.cases import KEYS, AnyCase, agree, is_positive, kind_of, operation_of, prepare, schema_of
from tests.fuzz.checks import counted
from tests.fuzz.document import LINKS, OPERATIONS
from tests.fuzz.ledger import Ledger
from tests.fuzz.world import application, shared
from tests.options import chosen

FAMILIES = tuple(dict.fromkeys(OPERATIONS[start].tag for start, _ in LINKS))

_RUNS = 200 if chosen().deep else 12
_BATCHES = 10
"""Batches of `_RUNS` chains at most; they end as soon as each link has been followed."""
_STEPS = 10 if chosen().deep else 6
"""Calls of a chain at most. Of long ones with large bodies hypothesis throws most away unsent."""
_SCHEMA = schema_of(chosen(), "positive", application)


def _followed(link: tuple[str, str]) -> tuple[str, str]:
    """Where the ledger counts the successes along a link."""
    return "links followed", " -> ".join(link)


@pytest.fixture(scope="module", autouse=True)
def _checks(ledger: Ledger) -> Iterator[None]:
    with counted(_SCHEMA, "links", ledger):
        yield


def machine(family: str, ledger: Ledger) -> Any:
    """Calls of one family that begin anywhere and go on along links. Every answer passes every check."""
    base: Any = _SCHEMA.include(tag=family).as_state_machine()

    class Chain(base):  # type: ignore[misc]
        def setup(self) -> None:
            shared().reset()
            ledger.tallies["chains", family] += 1
            self.operations: dict[str, str] = {}

        def call(self, case: AnyCase, **_kwargs: Any) -> schemathesis.Response:
            operation = operation_of(case)
            if is_positive(case):
                agree(case)
            header = operation.idempotency_header
            if header is not None and case.headers.get(header) in KEYS:
                # Each call of a chain is a new one.
                case.headers[header] = KEYS[len(self.operations)]
            self.operations[case.id] = operation.id
            response = shared().send(prepare(case))
            ledger.count("links", operation.id, kind_of(case), response.status_code)
            return to_schemathesis(response)

        def step(self, input: Any) -> Any:  # noqa: A002 - the base class's name
            output = super().step(input)
            if output is not None and input.transition is not None and output.response.status_code < 300:
                start = self.operations[input.transition.parent_id]
                ledger.tallies[_followed((start, self.operations[output.case.id]))] += 1
            return output

    return Chain


@pytest.mark.parametrize("family", FAMILIES)
def test_every_answer_along_the_links_is_right(family: str, ledger: Ledger) -> None:
    mine = [link for link in LINKS if OPERATIONS[link[0]].tag == family]
    for number in range(_BATCHES):
        chain = seed(number)(machine(family, ledger))
        run_state_machine_as_test(
            chain,
            settings=settings(
                chain.TestCase.settings,
                max_examples=_RUNS,
                stateful_step_count=_STEPS,
                database=None,
            ),
        )
        if all(ledger.tallies[_followed(link)] for link in mine):
            break
    assert shared().emulator.errors == []


@pytest.mark.parametrize("link", LINKS, ids=lambda link: f"{link[0]}->{link[1]}")
def test_the_link_was_followed_to_a_success(link: tuple[str, str], ledger: Ledger) -> None:
    """Else every check along it passed because none applied. Needs the test above to have run."""
    assert ledger.tallies[_followed(link)] > 0
    assert ledger.checks["links", link[1], "status_code_conformance"] > 0
