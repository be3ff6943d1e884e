"""A server that lies: the client returns what it can read or raises its own errors, and nothing else."""

from __future__ import annotations

import asyncio
import copy
import json
import math
import pickle
import time
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, seed, settings

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.errors import (
    APIStatusError,
    CallError,
    ConnectionFailed,
    RequestFailed,
    RequestInvalid,
    ResponseInvalid,
)
from moengage_api.overlays.encode import is_model
from tests.fuzz.calls import call_with_example
from tests.fuzz.document import OPERATIONS
from tests.fuzz.ledger import Ledger
from tests.fuzz.lies import ENVELOPES, NEST, Lie, lies
from tests.fuzz.options import chosen
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.values import same
from tests.spec.document import CASES

OPTIONS = chosen()
# 5,000 of each kind at the depth of `make fuzz`.
LIES = 25 * OPTIONS.examples if OPTIONS.deep else 30
PATIENCE = 10.0
"""Seconds; whatever takes longer hangs. The slowest, 10 MB of brackets, takes a tenth of it."""
BOUNDED = settings(max_examples=LIES, database=None, deadline=None, suppress_health_check=list(HealthCheck))
PAGED = [operation.id for operation in OPERATIONS.values() if "pagination" in operation.facts]


class Liar:
    """Both clients, and the one answer that both of them get."""

    def __init__(self) -> None:
        self.lie = Lie("data_track_event", 200, (), b"")
        transport = httpx.MockTransport(lambda _request: self.lie.response())
        given: dict[str, Any] = {
            "workspace_id": WORKSPACE,
            "api_key": KEY,
            "base_url": "http://liar.invalid",
            "max_attempts": 1,
            "checks": "off",
        }
        self._sync = MoEngage(transport=transport, **given)
        self._async = AsyncMoEngage(transport=transport, **given)
        self._loop = asyncio.Runner()

    def call(self, lie: Lie, way: str, *, pages: bool = False) -> Any:
        """The outcome of a call that is answered with the lie: what it returned, or its error."""
        self.lie = lie
        operation = OPERATIONS[lie.operation]
        try:
            if pages:
                return list(call_with_example(self._sync, operation, "a1", "iter_"))
            if way == "sync":
                return call_with_example(self._sync, operation, "a1")
            return self._loop.run(_awaited(call_with_example, self._async, operation))
        except CallError as error:
            return error

    def close(self) -> None:
        self._sync.close()
        self._loop.run(self._async.aclose())
        self._loop.close()


async def _awaited(call: Callable[..., Any], client: AsyncMoEngage, operation: Any) -> Any:
    return await call(client, operation, "a1")


@pytest.fixture(scope="module")
def liar() -> Iterator[Liar]:
    liar = Liar()
    yield liar
    liar.close()


def fault(lie: Lie, outcome: Any) -> str | None:
    """Why the client may not make this of the lie; None if it may."""
    if isinstance(outcome, CallError):
        return _error_fault(lie, outcome)
    if not 200 <= lie.status < 300:
        return f"{lie.status} became the result {outcome!r}"
    repr(outcome)
    if isinstance(outcome, bytes | None):
        return None
    answered = _read(lie.content)
    shown = _shown(outcome)
    if shown is None or answered is None:
        return None
    place = same(answered, shown)
    return None if place is None else f"{place} of the result is not what was answered: {shown!r}"


def _error_fault(lie: Lie, error: CallError) -> str | None:
    shown = str(error)
    twin = pickle.loads(pickle.dumps(error))
    if (type(twin), str(twin)) != (type(error), shown) or str(copy.deepcopy(error)) != shown:
        return f"a copy of the error differs: {twin!r}"
    encoded = any(name == "content-encoding" for name, _ in lie.headers)
    success = 200 <= lie.status < 300
    if success and isinstance(error, ConnectionFailed) and encoded:
        return None
    if not isinstance(error, APIStatusError | ResponseInvalid) or error.status_code != lie.status:
        return f"{lie.status} became {type(error).__name__}: {shown}"
    if error.operation is None or not error.message:
        return f"the error says nothing: {error!r}"
    if isinstance(error, RequestFailed | ResponseInvalid) is not success:
        return f"{lie.status} became {type(error).__name__}"
    # Nobody should have to wait for a server that cannot say how long.
    wait = error.retry_after
    return None if wait is None or 0 <= wait < math.inf else f"retry_after is {wait}"


def _read(content: bytes) -> Any:
    """The JSON of the lie as it stands; None where it is none, or holds what has no JSON form."""
    try:
        value = json.loads(content)
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return value


def _shown(outcome: Any) -> Any:
    """The result as JSON; None where it holds what has no JSON form."""
    try:
        if isinstance(outcome, list):
            return [item.to_dict() if is_model(item) else item for item in outcome]
        return outcome.to_dict() if is_model(outcome) else outcome
    except RequestInvalid:
        return None


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
        assert found is None, found
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
def test_lying_pages_end(liar: Liar, operation: str) -> None:
    """The same page again and again is no list without an end."""
    successes = [(operation, answer) for answer in CASES[operation].successes]

    @seed(OPTIONS.seed)
    @BOUNDED
    @given(lies(successes))
    def told(lie: Lie) -> None:
        outcome = liar.call(lie, "sync", pages=True)
        assert isinstance(outcome, list) or _error_fault(lie, outcome) is None

    told()
