"""The log record of each sending, and httpx's own."""

from __future__ import annotations

import logging
from typing import Any

import httpx
import pytest

from moengage_api.overlays import errors
from tests.client.harness import CORRELATED, COUNTED, KEYED, NATURAL, Caller, Server, uuid4

OWN = "3f2b8f0e-6f0a-4b0c-9d57-0f7a6a5b1c2d"


def fields(caplog: pytest.LogCaptureFixture) -> list[dict[str, Any]]:
    """What each of our records carries besides its line."""
    own = [record for record in caplog.records if record.name == "moengage_api"]
    prefix = "moengage_"
    return [
        {name.removeprefix(prefix): value for name, value in vars(record).items() if name.startswith(prefix)}
        for record in own
    ]


def test_each_sending_has_a_record(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "moengage_api")
    server = Server((503, {"response_id": "r-1"}), httpx.ReadTimeout("slow"), (200, {"response_id": "r-3"}))
    inner = server.__call__

    def slow(request: httpx.Request) -> httpx.Response:
        caller.world.time += 0.25
        return inner(request)

    caller(KEYED, slow, body={}, options={"idempotency_key": OWN})
    common = {"operation": "data.try_it", "method": "POST", "path": "/v1/things", "idempotency_key": OWN}
    assert fields(caplog) == [
        {**common, "status": 503, "attempt": 1, "seconds": 0.25, "request_id": "r-1"},
        {**common, "status": None, "attempt": 2, "seconds": 0.25, "request_id": None},
        {**common, "status": 200, "attempt": 3, "seconds": 0.25, "request_id": "r-3"},
    ]
    assert [record.getMessage() for record in caplog.records] == [
        f"POST data.try_it /v1/things -> 503 (attempt 1, 0.250 s, request id r-1, idempotency key {OWN})",
        "POST data.try_it /v1/things -> ReadTimeout: slow "
        f"(attempt 2, 0.250 s, request id unknown, idempotency key {OWN})",
        f"POST data.try_it /v1/things -> 200 (attempt 3, 0.250 s, request id r-3, idempotency key {OWN})",
    ]


@pytest.mark.parametrize(
    ("step", "expected"),
    [
        ((200, {"request_id": "theirs"}), "theirs"),
        ((200, {}), uuid4(1)),
        (httpx.Response(200, content=b"\xff", headers={"X-MOE-Request-Id": "header"}), "header"),
        (httpx.ReadError("reset"), uuid4(1)),
    ],
)
def test_the_record_names_the_exchange(
    caller: Caller, caplog: pytest.LogCaptureFixture, step: Any, expected: str
) -> None:
    caplog.set_level(logging.DEBUG, "moengage_api")
    caller.settings = {"max_attempts": 1}
    try:
        caller(CORRELATED, Server(step), body={})
    except (errors.ConnectionFailed, errors.ResponseInvalid):
        assert not isinstance(step, tuple)
    [found] = fields(caplog)
    assert (found["request_id"], found["idempotency_key"]) == (expected, None)


def test_nothing_is_logged_above_debug(caller: Caller, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(errors.ServerError):
        caller(COUNTED, Server((500, {})), body={})
    caller(NATURAL, Server(), body={})
    assert [record for record in caplog.records if record.name != "asyncio"] == []
