"""Planned faults, the clock they wait on, and the in-process transports."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

import httpx
import pytest

from moengage_emulator import Clock, FaultRule, asgi, emulator, running_emulator
from moengage_emulator.asgi import Dropped
from moengage_emulator.transport import AsyncTransport, SyncTransport
from tests.emulator.kit import BODIES, START, Raw, basic, raw

USERS = "data_track_user"


def statuses(api: Raw, count: int, operation: str = USERS) -> list[int]:
    return [api.send(operation).status_code for _ in range(count)]


def test_a_status_for_a_number_of_calls(api: Raw) -> None:
    api.emu.faults.add(FaultRule(USERS, status=503, times=2))
    api.emu.faults.add(FaultRule(USERS, status=429))
    assert statuses(api, 1, "data_track_event") == [200]
    assert statuses(api, 4) == [503, 503, 429, 200]
    assert [(rule["hits"], rule["left"]) for rule in api.emu.faults.report()] == [(2, 0), (1, 0)]


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (500, ("ServerError", "Internal Server Error")),
        (503, ("ServerError", "Internal Server Error")),
        (429, ("RateLimitError", "Rate limit exceeded")),
        (
            401,
            (
                "Authentication required",
                "App Secret key mismatch. Please login to the dashboard to verify key",
            ),
        ),
        (413, ("PayloadTooLarge", "Payload size exceeds 128 KB")),
    ],
)
def test_words_of_a_planned_status(api: Raw, status: int, error: tuple[str, str]) -> None:
    api.emu.faults.add(FaultRule(USERS, status=status))
    assert api.refused(USERS)[:3] == (status, *error)


def test_an_own_body_and_headers(api: Raw) -> None:
    body = {"status": "fail", "error": {"message": "accepted, and yet not"}}
    api.emu.faults.add(FaultRule(USERS, status=200, body=body, headers={"Retry-After": "7"}))
    response = api.send(USERS)
    assert (response.status_code, response.json(), response.headers["retry-after"]) == (200, body, "7")
    assert api.documents("users") == []


@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_before_and_after(api: Raw, when: Any, kept: int) -> None:
    api.emu.faults.add(FaultRule(USERS, status=500, when=when))
    assert statuses(api, 1) == [500]
    assert len(api.documents("users")) == kept


@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_disconnects_in_process(api: Raw, when: Any, kept: int) -> None:
    api.emu.faults.add(FaultRule(USERS, disconnect=True, when=when))
    with pytest.raises(httpx.RemoteProtocolError, match="disconnected without sending"):
        api.send(USERS)
    assert len(api.documents("users")) == kept
    entry = api.emu.log.entries()[-1]
    assert (entry.status, entry.fault) == (None, "planned")
    assert statuses(api, 1) == [200]


@pytest.mark.parametrize("parser", ["h11", "httptools"])
@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_disconnects_on_a_socket(parser: Any, when: Any, kept: int) -> None:
    with running_emulator(http=parser) as emu:
        emu.faults.add(FaultRule(USERS, disconnect=True, when=when))
        url = f"{emu.base_url}/v1/customer/EMULATOR"
        headers = {"authorization": basic("EMULATOR", "emulator-key")}
        with httpx.Client(headers=headers) as client:
            with pytest.raises(httpx.RemoteProtocolError, match="disconnected without sending"):
                client.post(url, json=BODIES[USERS])
            assert emu.store().collection("users").count() == kept
            assert client.post(url, json=BODIES[USERS]).status_code == 200
        assert emu.errors == []


def test_a_rule_for_every_operation_and_for_ever(api: Raw) -> None:
    api.emu.faults.add(FaultRule(status=500, times=None))
    assert statuses(api, 2) + statuses(api, 1, "data_track_event") == [500, 500, 500]
    api.emu.faults.clear()
    assert statuses(api, 1) == [200]


def test_probabilities_are_repeatable(api: Raw) -> None:
    seen = []
    for _ in range(2):
        api.emu.reset()
        api.emu.faults.add(FaultRule(USERS, status=500, probability=0.5, times=None))
        seen.append(statuses(api, 40))
    assert seen[0] == seen[1]
    assert 5 < seen[0].count(500) < 35


@pytest.mark.parametrize(
    "document",
    [
        {},
        {"status": 99},
        {"status": "500"},
        {"status": 500, "when": "during"},
        {"status": 500, "times": 0},
        {"status": 500, "probability": 0},
        {"status": 500, "probability": 1.5},
        {"latency": -1},
        {"latency": "long"},
        {"status": 500, "headers": ["Retry-After"]},
        {"status": 500, "headers": {"Retry-After": 5}},
        {"status": 500, "headers": {"Retry-After": "5\r\nX-Other: 1"}},
        {"surprise": 1},
    ],
)
def test_rules_that_could_never_work(document: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        FaultRule.from_document(document)


def test_a_rule_with_a_probability_stays() -> None:
    assert FaultRule.from_document({"status": 500, "probability": 0.5}).times is None
    assert FaultRule.from_document({"status": 500}).times == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_latency_moves_a_frozen_clock(api: Raw, when: Any) -> None:
    api.emu.faults.add(FaultRule(USERS, latency=3, when=when))
    assert api.send(USERS).status_code == 200
    assert api.emu.clock.now() == START + timedelta(seconds=3)


def test_latency_beyond_the_read_timeout(api: Raw) -> None:
    api.emu.faults.add(FaultRule(USERS, latency=60, when="after"))
    with pytest.raises(httpx.ReadTimeout):
        api.send(USERS)
    assert api.emu.clock.now() == START + timedelta(seconds=5)
    assert len(api.documents("users")) == 1


def test_latency_on_a_running_clock() -> None:
    with raw(clock=Clock()) as api:
        api.emu.faults.add(FaultRule(USERS, latency=0.01))
        assert api.send(USERS).status_code == 200


def test_asynchronous_latency_waits_for_the_clock() -> None:
    async def run(clock: Clock) -> None:
        with emulator(clock=clock) as emu:
            emu.faults.add(FaultRule(USERS, latency=5))
            headers = {"authorization": basic("EMULATOR", "emulator-key")}
            transport = AsyncTransport(emu.asgi)
            async with httpx.AsyncClient(transport=transport, headers=headers, timeout=None) as client:
                url = "http://emulator.invalid/v1/customer/EMULATOR"
                task = asyncio.create_task(client.post(url, json=BODIES[USERS]))
                while not emu.faults.report()[0]["hits"]:
                    await asyncio.wait([task], timeout=0)
                clock.advance(4.9)
                await asyncio.wait([task], timeout=0)
                assert not task.done()
                clock.advance(0.1)
                assert (await task).status_code == 200

    asyncio.run(run(Clock(START, frozen=True)))
    asyncio.run(run(Clock(START)))


def test_asynchronous_timeout_and_disconnect() -> None:
    async def run() -> None:
        with emulator(clock=Clock(START, frozen=True)) as emu:
            emu.faults.add(FaultRule(USERS, latency=5))
            emu.faults.add(FaultRule(USERS, disconnect=True))
            headers = {"authorization": basic("EMULATOR", "emulator-key")}
            async with httpx.AsyncClient(
                transport=AsyncTransport(emu.asgi), headers=headers, timeout=0.001
            ) as client:
                url = "http://emulator.invalid/v1/customer/EMULATOR"
                with pytest.raises(httpx.ReadTimeout):
                    await client.post(url, json=BODIES[USERS])
                with pytest.raises(httpx.RemoteProtocolError):
                    await client.post(url, json=BODIES[USERS])
                response = await client.post(url, json=BODIES[USERS])
                assert (response.status_code, response.elapsed >= timedelta(0)) == (200, True)

    asyncio.run(run())


@pytest.fixture
def _ticking(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine's time goes a second on whenever it is looked at. (The real one may also step back.)"""
    looks = itertools.count()

    class Ticking(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> Ticking:
            return cls(2027, 1, 1, tzinfo=tz) + timedelta(seconds=next(looks))

    monkeypatch.setattr("moengage_emulator.clock.datetime", Ticking)


def seconds(clock: Clock, count: int = 3) -> list[float]:
    """How far the clock is from START, looked at some times."""
    return [(clock.now() - START).total_seconds() for _ in range(count)]


@pytest.mark.usefixtures("_ticking")
def test_clock_runs_freezes_and_jumps() -> None:
    clock = Clock(START)
    assert not clock.frozen
    assert seconds(clock) == [1, 2, 3]
    clock.set(datetime(2031, 1, 1, tzinfo=UTC), frozen=True)
    assert clock.now() == clock.now() == datetime(2031, 1, 1, tzinfo=UTC)
    clock.advance(-86_400)
    assert clock.now() == datetime(2030, 12, 31, tzinfo=UTC)
    assert clock.frozen
    clock.set(START, frozen=False)
    assert not clock.frozen
    assert seconds(clock) == [1, 2, 3]
    with pytest.raises(ValueError, match="aware"):
        clock.set(datetime(2031, 1, 1))


@pytest.mark.usefixtures("_ticking")
@pytest.mark.parametrize(("frozen", "expected"), [(True, [0, 0, 0]), (False, [4, 5, 6])])
def test_a_clock_goes_on_from_an_earlier_one(frozen: bool, expected: list[float]) -> None:
    earlier, changes = Clock(START, frozen=frozen), []
    later = Clock()
    later.remember(earlier.state(), lambda: changes.append(later.state()))
    assert later.frozen == frozen
    assert seconds(later) == expected
    later.advance(86_400)
    assert changes == [later.state()]
    unchanged = Clock(START, frozen=True)
    unchanged.remember(None, lambda: None)
    assert unchanged.now() == START


def test_other_scopes_and_servers() -> None:
    """Under a server whose connection cannot be closed from outside, a disconnect is an exception."""

    async def run() -> list[Any]:
        with emulator() as emu:
            sent: list[Any] = []

            async def send(message: Any) -> None:
                sent.append(message)

            def receiving(*messages: Any) -> Any:
                queue: Iterator[Any] = iter(messages)

                async def receive() -> Any:
                    return next(queue)

                return receive

            lifespan = receiving({"type": "lifespan.startup"}, {"type": "lifespan.shutdown"})
            await emu.asgi({"type": "lifespan"}, lifespan, send)
            with pytest.raises(ValueError, match="only HTTP"):
                await emu.asgi({"type": "websocket"}, receiving(), send)
            emu.faults.add(FaultRule(status=None, disconnect=True))
            scope = {"type": "http", "method": "POST", "path": "/v1/customer/ä", "headers": []}
            parts = ({"body": b"{", "more_body": True}, {"body": b"}", "more_body": False})
            with pytest.raises(Dropped):
                await emu.asgi(scope, receiving(*parts), send)
            assert emu.log.entries()[-1].body == b"{}"
            return sent

    assert [message["type"] for message in asyncio.run(run())] == [
        "lifespan.startup.complete",
        "lifespan.shutdown.complete",
    ]


def test_no_more_of_a_body_is_kept_than_any_operation_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asgi, "LARGEST_READ", 10)
    parts = iter([{"body": b"12345678", "more_body": True}] * 5 + [{"body": b"end"}])
    sent: list[Any] = []

    async def receive() -> Any:
        return next(parts)

    async def send(message: Any) -> None:
        sent.append(message)

    with emulator() as emu:
        scope = {"type": "http", "method": "POST", "path": "/v1/customer/ACME", "headers": []}
        asyncio.run(emu.asgi(scope, receive, send))
        assert emu.log.entries()[-1].body == b"12345678" * 2
    # All of it was read all the same.
    assert (sent[0]["status"], next(parts, None)) == (401, None)


def test_a_synchronous_call_inside_an_event_loop(api: Raw) -> None:
    async def run() -> int:
        return api.send(USERS).status_code

    assert asyncio.run(run()) == 200


def test_two_clients_of_one_emulator_in_threads(api: Raw) -> None:
    import threading

    def work(name: str) -> None:
        with httpx.Client(transport=SyncTransport(api.emu.asgi, api.emu.clock)) as client:
            for number in range(25):
                body = {"type": "customer", "customer_id": "shared", "attributes": {f"{name}-{number}": 1}}
                response = client.post(
                    "http://emulator.invalid/v1/customer/ACME", json=body, headers={"authorization": basic()}
                )
                assert response.status_code == 200

    threads = [threading.Thread(target=work, args=(f"t{index}",)) for index in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(api.user("shared")["attributes"]) == 100
