"""The client's validator says of every body what jsonschema-rs says, with the document's own schemas."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.cases import schema_of
from tests.fuzz.document import OPERATIONS
from tests.fuzz.judges import disagreement
from tests.fuzz.ledger import Ledger
from tests.fuzz.mutations import mutated
from tests.options import chosen
from tests.spec.builder import build
from tests.spec.document import CASES

OPTIONS = chosen()
SCHEMA = schema_of(OPTIONS, "positive")
WITH_BODY = [operation for operation in OPERATIONS.values() if operation.body is not None]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_both_validators_agree(operation: Any, ledger: Ledger) -> None:
    bodies: st.SearchStrategy[Any]
    if OPTIONS.deep:
        bodies = SCHEMA[operation.path][operation.method].as_strategy().map(lambda case: case.body)
    else:
        # The strategies of all operations take a minute to be made.
        case = CASES[operation.id]
        media = case.body
        assert media is not None
        bodies = st.sampled_from([*case.body_examples, build(media[1], "full")])

    @seed(OPTIONS.seed)
    @settings(
        max_examples=OPTIONS.examples * 3,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(mutated(bodies))
    def agree(body: Any) -> None:
        ledger.tallies["bodies", operation.id] += 1
        assert disagreement(operation, body) is None

    agree()


@pytest.mark.parametrize(
    ("body", "disagreeing"),
    [({"type": "event", "customer_id": "rider-4711", "actions": [{"action": "Ride"}]}, False), ({}, False)],
)
def test_sound_and_empty_bodies_are_judged(body: dict[str, Any], disagreeing: bool) -> None:
    assert (disagreement(OPERATIONS["data_track_event"], body) is not None) is disagreeing
