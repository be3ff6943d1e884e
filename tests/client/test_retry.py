"""When a request is sent again, how long before, and what is told of it."""

from __future__ import annotations

from email.utils import formatdate
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.exchange import Answer, Lost
from moengage_api.overlays.operation import Idempotency
from moengage_api.overlays.response import Headers
from moengage_api.overlays.retry import decide, is_repeatable
from tests.client.harness import COUNTED, KEYED, KEYED_IN_BODY, NATURAL, Caller, Server, World

if TYPE_CHECKING:
    from moengage_api.overlays.operation import Operation

NOW = 1_700_000_000.0
OK = (200, {"status": "success"})


def answer(status: int, **headers: str) -> Answer:
    fields = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(status_code=status, headers=Headers(fields.items()), content=b"")


def lost(kind: Any) -> Lost:
    return Lost(message="gone", kind=kind)


@pytest.mark.parametrize(
    ("outcome", "when_repeatable", "when_not", "ambiguous"),
    [
        (answer(200), False, False, False),
        (answer(302), False, False, False),
        (answer(400), False, False, False),
        (answer(401), False, False, False),
        (answer(409), False, False, False),
        (answer(413), False, False, False),
        (answer(429), True, True, False),
        (answer(500), True, False, True),
        (answer(501), False, False, True),
        (answer(502), True, False, True),
        (answer(503), True, True, False),
        (answer(504), True, False, True),
        (lost("unsent"), True, True, False),
        (lost("unsure"), True, False, True),
        (lost("unsendable"), False, False, False),
    ],
)
def test_what_is_repeated(
    outcome: Answer | Lost, when_repeatable: bool, when_not: bool, ambiguous: bool
) -> None:
    for repeatable, expected in ((True, when_repeatable), (False, when_not)):
        decision = decide(outcome, repeatable=repeatable, attempt=1, max_attempts=5, now=NOW, jitter=1.0)
        assert (decision.wait is not None) is expected
        assert decision.ambiguous is ambiguous


@pytest.mark.parametrize(
    ("given", "left", "expected"),
    [
        (answer(503), 4.1, 4.0),
        (answer(503), 4.0, None),
        (answer(429, retry_after="7"), 7.5, 7.0),
        (answer(429, retry_after="7"), 7.0, None),
        (answer(429, retry_after="7"), -1.0, None),
    ],
)
def test_no_wait_reaches_the_deadline(given: Answer, left: float, expected: float | None) -> None:
    decision = decide(given, repeatable=False, attempt=4, max_attempts=5, now=NOW, jitter=1.0, left=left)
    assert decision.wait == expected


@pytest.mark.parametrize(
    ("kind", "key", "expected"),
    [
        ("natural", None, True),
        ("none", None, False),
        ("none", "k", False),
        ("header", "k", True),
        ("header", None, False),
        ("body", "k", True),
        ("body", None, False),
    ],
)
def test_what_may_be_repeated(kind: Any, key: str | None, expected: bool) -> None:
    assert is_repeatable(Idempotency(kind=kind, name="k"), key) is expected
    assert is_repeatable(Idempotency(kind=kind, name="k"), key, resend_ambiguous=True)


@pytest.mark.parametrize(
    ("attempt", "jitter", "expected"),
    [
        (1, 1.0, 0.5),
        (2, 1.0, 1.0),
        (3, 1.0, 2.0),
        (4, 1.0, 4.0),
        (5, 1.0, 8.0),
        (6, 1.0, 8.0),
        (5000, 1.0, 8.0),
        (3, 0.25, 0.5),
        (3, 0.0, 0.0),
    ],
)
def test_backoff_doubles_to_its_cap_with_full_jitter(attempt: int, jitter: float, expected: float) -> None:
    decision = decide(
        answer(429), repeatable=False, attempt=attempt, max_attempts=9999, now=NOW, jitter=jitter
    )
    assert decision.wait == expected


@pytest.mark.parametrize(
    ("given", "wait", "retry_after"),
    [
        (answer(429, retry_after="7"), 7.0, 7.0),
        (answer(429, retry_after="1.5"), 1.5, 1.5),
        (answer(503, retry_after="7"), 7.0, 7.0),
        (answer(500, retry_after="7"), 7.0, 7.0),
        (answer(429, retry_after="60"), 60.0, 60.0),
        (answer(429, retry_after="61"), None, 61.0),
        (answer(503, retry_after="3600"), None, 3600.0),
        (answer(429, retry_after=formatdate(NOW + 30, usegmt=True)), 30.0, 30.0),
        (answer(429, retry_after=formatdate(NOW + 300, usegmt=True)), None, 300.0),
        # A wait that is over already, or none at all, leaves the client's own backoff.
        (answer(429, retry_after=formatdate(NOW - 30, usegmt=True)), 0.5, 0.0),
        (answer(429, retry_after="0"), 0.5, 0.0),
        (answer(429, retry_after="-3"), 0.5, None),
        (answer(429, retry_after="soon"), 0.5, None),
        (answer(429, retry_after="nan"), 0.5, None),
        (answer(429, retry_after="inf"), 0.5, None),
        (answer(429, retry_after="Fri, 99 Foo 2023 99:99:99 GMT"), 0.5, None),
        (answer(429, x_ratelimit_reset=str(NOW + 12)), 12.0, 12.0),
        (answer(429, x_ratelimit_reset=str(int(NOW + 120))), None, 120.0),
        (answer(429, x_ratelimit_reset=str(NOW - 12)), 0.5, 0.0),
        (answer(429, x_ratelimit_reset="12"), 12.0, 12.0),
        (answer(429, x_ratelimit_reset="later"), 0.5, None),
        (answer(429, retry_after="3", x_ratelimit_reset="40"), 3.0, 3.0),
        # Every answer carries the reset time; only a 429 means that it has to be waited for.
        (answer(503, x_ratelimit_reset="40"), 0.5, None),
    ],
)
def test_waits_that_the_vendor_imposes(given: Answer, wait: float | None, retry_after: float | None) -> None:
    decision = decide(given, repeatable=True, attempt=1, max_attempts=5, now=NOW, jitter=1.0)
    assert (decision.wait, decision.retry_after) == (wait, retry_after)


@pytest.mark.parametrize("target", [NATURAL, KEYED, KEYED_IN_BODY], ids=["natural", "header", "body"])
@pytest.mark.parametrize(
    "fault",
    [
        (500, {}),
        (502, {}),
        (504, {}),
        httpx.ReadTimeout("slow"),
        httpx.ReadError("reset"),
        httpx.WriteError("reset"),
        httpx.RemoteProtocolError("gone"),
    ],
    ids=repr,
)
def test_what_may_have_taken_effect_is_repeated_where_that_is_harmless(
    caller: Caller, target: Operation[Any], fault: Any
) -> None:
    server = Server(fault, fault, OK)
    response = caller(target, server, body={})
    assert (response.attempts, response.waits, caller.world.slept) == (3, (0.5, 1.0), [0.5, 1.0])
    assert len({request.content for request in server.requests}) == 1
    assert len({request.headers.get("Idempotency-Key") for request in server.requests}) == 1


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        ((500, {}), errors.ServerError),
        ((502, {}), errors.ServerError),
        ((504, {}), errors.ServerError),
        (httpx.ReadTimeout("slow"), errors.TimedOut),
        (httpx.WriteTimeout("slow"), errors.TimedOut),
        (httpx.ReadError("reset"), errors.ConnectionFailed),
        (httpx.RemoteProtocolError("gone"), errors.ConnectionFailed),
    ],
)
def test_an_event_that_may_have_been_counted_is_not_sent_twice(
    caller: Caller, fault: Any, expected: type[errors.CallError]
) -> None:
    server = Server(fault, OK)
    with pytest.raises(expected) as caught:
        caller(COUNTED, server, body={})
    assert (len(server.requests), caught.value.attempts, caught.value.ambiguous) == (1, 1, True)
    assert "may have processed" in str(caught.value)


@pytest.mark.parametrize("fault", [(500, {}), httpx.ReadTimeout("slow")], ids=repr)
def test_an_event_is_sent_twice_for_who_says_so(caller: Caller, fault: Any) -> None:
    server = Server(fault, OK)
    assert caller(COUNTED, server, body={}, options={"resend_ambiguous": True}).attempts == 2
    server = Server(fault)
    with pytest.raises(errors.CallError) as caught:
        caller(COUNTED, server, body={}, options={"resend_ambiguous": True, "max_attempts": 2})
    assert (len(server.requests), caught.value.ambiguous) == (2, True)


@pytest.mark.parametrize(
    "fault",
    [
        (429, {}),
        (503, {}),
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.PoolTimeout("busy"),
        httpx.ProxyError("down"),
    ],
    ids=repr,
)
def test_what_the_vendor_never_took_is_always_repeated(caller: Caller, fault: Any) -> None:
    server = Server(fault, OK)
    assert caller(COUNTED, server, body={}).attempts == 2


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {}, 5),
        ({"max_attempts": 2}, {}, 2),
        ({"max_attempts": 2}, {"max_attempts": 3}, 3),
        ({}, {"max_attempts": 1}, 1),
    ],
)
def test_attempts_end_and_are_told(caller: Caller, settings: Any, options: Any, expected: int) -> None:
    caller.settings = settings
    server = Server((503, {}))
    with pytest.raises(errors.ServerError) as caught:
        caller(COUNTED, server, body={}, options=options)
    assert len(server.requests) == caught.value.attempts == expected
    assert caught.value.waits == tuple(caller.world.slept) == (0.5, 1.0, 2.0, 4.0)[: expected - 1]
    assert not caught.value.ambiguous


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {}, (10.0, 10.0, 10.0, 10.0)),
        ({"deadline": 25}, {}, (10.0, 10.0)),
        ({"deadline": 20}, {}, (10.0,)),
        ({"deadline": 5}, {"deadline": 31}, (10.0, 10.0, 10.0)),
        ({"deadline": 5}, {"deadline": None}, (10.0, 10.0, 10.0, 10.0)),
        ({"deadline": 5}, {}, ()),
    ],
)
def test_a_deadline_ends_the_attempts(caller: Caller, settings: Any, options: Any, expected: Any) -> None:
    caller.settings = settings
    server = Server(httpx.Response(429, headers={"Retry-After": "10"}))
    with pytest.raises(errors.RateLimited) as caught:
        caller(COUNTED, server, body={}, options=options)
    assert (caught.value.waits, caught.value.retry_after) == (expected, 10.0)
    assert len(server.requests) == len(expected) + 1


def test_each_attempt_waits_no_longer_than_what_is_left(caller: Caller) -> None:
    caller.settings = {"deadline": 25}
    server = Server(httpx.Response(429, headers={"Retry-After": "10"}))
    with pytest.raises(errors.RateLimited):
        caller(COUNTED, server, body={})
    assert [request.extensions["timeout"]["read"] for request in server.requests] == [25.0, 15.0, 5.0]
    # Time spent on the attempt itself counts as well.
    world, slow = caller.world, httpx.Response(429, headers={"Retry-After": "1"})

    def dawdle(request: httpx.Request) -> httpx.Response:
        world.time += 9.5
        return Server(slow)(request)

    with pytest.raises(errors.RateLimited) as caught:
        caller(COUNTED, dawdle, body={})
    assert caught.value.waits == (1.0, 1.0)


def test_an_earlier_attempt_of_unclear_outcome_is_not_forgotten(caller: Caller) -> None:
    # The first sending may have created it; that the second was refused does not undo that.
    server = Server(httpx.ReadTimeout("slow"), (409, {"error": {"message": "exists"}}))
    with pytest.raises(errors.Conflict) as caught:
        caller(KEYED, server, body={})
    assert caught.value.ambiguous
    server = Server(httpx.ReadTimeout("slow"), httpx.ConnectError("refused"))
    with pytest.raises(errors.ConnectionFailed) as lost_too:
        caller(KEYED, server, body={})
    assert lost_too.value.ambiguous


@pytest.mark.parametrize(
    "refusal",
    [
        (409, {"message": "Duplicate Transaction ID", "err_code": "DUPLICATE_REQUEST_RECEIVED"}),
        (403, {"error": {"code": "OperationNotAllowed", "message": "Duplicate Request"}}),
        (400, {"error": {"code": "400 Bad Request", "message": "request_id was used"}}),
    ],
)
def test_a_repetition_that_is_refused_as_one_says_that_the_first_may_have_worked(
    caller: Caller, refusal: Any
) -> None:
    with pytest.raises(errors.APIStatusError, match="an earlier attempt may have worked") as caught:
        caller(KEYED_IN_BODY, Server(httpx.ReadTimeout("slow"), refusal), body={})
    assert (caught.value.status_code, caught.value.ambiguous, caught.value.attempts) == (refusal[0], True, 2)
    firsts: list[Any] = [httpx.ConnectError("refused"), (503, {})]
    for first in firsts:
        with pytest.raises(errors.APIStatusError) as clear:
            caller(KEYED_IN_BODY, Server(first, refusal), body={})
        assert not clear.value.ambiguous
        assert "may have" not in str(clear.value)


def test_a_conflict_with_a_call_that_still_runs_is_waited_for(caller: Caller) -> None:
    conflict = (409, {"error": {"code": "DUPLICATE_IDEMPOTENCY_KEY", "message": "is being processed"}})
    server = Server(httpx.ReadTimeout("slow"), conflict, conflict, OK)
    assert caller(KEYED, server, body={}).attempts == 4
    # Where no answer comes again, or nothing can be running, it is a refusal like any other.
    for target, first in ((KEYED_IN_BODY, httpx.ReadTimeout("slow")), (KEYED, (503, {}))):
        with pytest.raises(errors.Conflict) as caught:
            caller(target, Server(first, conflict, OK), body={})
        assert caught.value.attempts == 2
    with pytest.raises(errors.Conflict) as alone:
        caller(KEYED, Server(conflict, OK), body={})
    assert alone.value.attempts == 1


def test_a_wait_above_the_cap_is_raised_with_its_length(caller: Caller) -> None:
    server = Server(httpx.Response(429, headers={"Retry-After": "86400"}))
    with pytest.raises(errors.RateLimited, match="after 86400 s") as caught:
        caller(COUNTED, server, body={})
    assert (caught.value.retry_after, caught.value.attempts, caller.world.slept) == (86400.0, 1, [])


def test_a_reset_time_is_read_by_the_clock_of_the_moment(caller: Caller) -> None:
    reset = str(World().time + 40)
    limited = httpx.Response(429, headers={"x-ratelimit-reset": reset})
    server = Server(limited, limited, OK)
    # 40 s are waited; then the reset time has come, and the second 429 brings plain backoff.
    assert caller(COUNTED, server, body={}).waits == (40.0, 1.0)


def test_a_certificate_that_cannot_be_trusted_is_not_tried_again(caller: Caller) -> None:
    import ssl

    def refuse(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        raise httpx.ConnectError("untrusted") from ssl.SSLCertVerificationError("self-signed certificate")

    seen: list[httpx.Request] = []
    with pytest.raises(errors.ConnectionFailed, match="untrusted"):
        caller(NATURAL, refuse, body={})
    assert len(seen) == 1
