"""A server that lies: the client returns what it can read or raises its own errors, and nothing else."""

from __future__ import annotations

import time

import pytest
from hypothesis import HealthCheck, given, seed, settings

from moengage_api.errors import CallError, ResponseInvalid
from tests.fuzz.document import OPERATIONS
from tests.fuzz.ledger import Ledger
from tests.fuzz.ledger.failing import noting
from tests.fuzz.liar import Liar, fault
from tests.fuzz.lies import ENVELOPES, NEST, Lie, lies
from tests.options import chosen
from tests.spec.document import CASES

OPTIONS = chosen()
# 5,000 of each kind at the depth of `make fuzz`.
LIES = 25 * OPTIONS.examples if OPTIONS.deep else 30
PATIENCE = 10.0
"""Seconds; whatever takes longer hangs. The slowest, 10 MB of brackets, takes a tenth of it."""
BOUNDED = settings(max_examples=LIES, database=None, deadline=None, suppress_health_check=list(HealthCheck))
PAGED = [operation.id for operation in OPERATIONS.values() if "pagination" in operation.facts]


@pytest.mark.parametrize("kind", ENVELOPES)
def test_a_lie_is_read_or_refused(liar: Liar, ledger: Ledger, kind: str) -> None:
    @seed(OPTIONS.seed)
    @BOUNDED
    @given(lies(ENVELOPES[kind]))
    def told(lie: Lie) -> None:
        way = ("sync", "async")[len(lie.content) % 2]
        began = time.monotonic()
        found = fault(lie, liar.call(lie, way))
        ledger.count("lies", kind, "lies", lie.status)
        if found is not None:
            ledger.fail(lie.operation, f"{kind}: {found}"[:200], lie.reproduction())
        assert found is None, f"{found}\n{lie.reproduction()}"
        assert time.monotonic() - began < PATIENCE

    told()


def _big(item: bytes, number: int) -> bytes:
    return b'{"status": "success", "data": [' + b",".join([item] * number) + b"]}"


@pytest.mark.parametrize(
    ("operation", "status", "content"),
    [
        ("data_track_event", 200, b"[" * 10_000_000),
        ("data_track_event", 200, b" " * 10_000_000),
        ("data_track_event", 200, b"<title" * 100_000),
        ("data_track_event", 400, b'{"message": "' + b"x" * 10_000_000 + b'"}'),
        ("data_track_event", 400, b'{"error": {"details": ' + b"[" * 400 + b"]" * 400 + b"}}"),
        ("custom_segments_list", 200, _big(b'{"name": "' + b"a" * 300 + b'"}', 32_000)),
        ("custom_segments_list", 200, _big(b"9" * 4000, 2_500)),
        ("custom_segments_list", 200, _big(b"1e999", 1_600_000)),
    ],
    ids=lambda value: repr(value[:20]) if isinstance(value, bytes) else value,
)
def test_a_vast_body_is_read_or_refused_in_time(
    liar: Liar, operation: str, status: int, content: bytes
) -> None:
    lie = Lie(operation, status, (("content-type", "application/json"),), content)
    began = time.monotonic()
    outcome = liar.call(lie, "sync")
    assert time.monotonic() - began < PATIENCE
    assert len(repr(outcome)) > 0
    if isinstance(outcome, CallError):
        assert fault(lie, outcome) is None


@pytest.mark.parametrize("depth", [1, 30, 60, 300, 1000, 30_000])
@pytest.mark.parametrize("status", [200, 400])
def test_filters_within_filters_are_read_or_refused(liar: Liar, depth: int, status: int) -> None:
    """Models that hold themselves use up more of the stack than the JSON did."""
    nested = NEST[0] * depth + "{}" + NEST[1] * depth
    content = f'{{"data": {{"included_filters": {nested}}}}}'.encode()
    lie = Lie("custom_segments_update", status, (), content)
    outcome = liar.call(lie, "sync")
    assert fault(lie, outcome) is None
    assert isinstance(outcome, ResponseInvalid) is (status == 200 and depth > 100)


@pytest.mark.parametrize("operation", PAGED)
def test_lying_pages_end(liar: Liar, ledger: Ledger, operation: str) -> None:
    """The same page again and again is no list without an end."""
    successes = [(operation, answer) for answer in CASES[operation].successes]

    @seed(OPTIONS.seed)
    @BOUNDED
    @given(lies(successes))
    def told(lie: Lie) -> None:
        ledger.tallies["lying pages", operation] += 1
        with noting(lie.reproduction):
            outcome = liar.call(lie, "sync", pages=True)
            assert isinstance(outcome, list) or fault(lie, outcome) is None

    told()
