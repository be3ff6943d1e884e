"""The machinery alone: parameters, scopes, idempotency keys, limits, broken handlers."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.handling import FAULT_KINDS, envelope_of, handler_of, handles
from moengage_emulator.limits import Limits, count_units, shares_of
from moengage_emulator.transport import AsyncTransport
from tests.emulator.core_kit import START, Core, core
from tests.emulator.kit import basic, raw

KEYS = [str(uuid.UUID(int=number << 96 | 7, version=4)) for number in range(10)]


@pytest.fixture
def api() -> Iterator[Core]:
    with core() as client:
        yield client


def test_every_fault_has_words_in_every_family() -> None:
    with core() as client:
        assert client.create(None).status_code == 400
    assert len(set(FAULT_KINDS)) == len(FAULT_KINDS)
    assert envelope_of("core") is not envelope_of("data")


def test_an_operation_has_one_handler() -> None:
    assert handler_of("core_create") is not None
    with pytest.raises(ValueError, match="core_create has a handler already"):
        handles("core_create")(lambda call: None)  # type: ignore[arg-type,return-value]


@pytest.mark.parametrize(
    ("query", "headers", "fault", "problem"),
    [
        ("since=now&depth=1", {}, None, None),
        ("since=now&depth=1.0&view=full", {"X-Trace": "true"}, None, None),
        ("", {}, "invalid", [["since"], "missing"]),
        ("since=", {}, "invalid", [["since"], "too_short"]),
        ("since=now&depth=deep", {}, "invalid", [["depth"], "type"]),
        ("since=now&depth=1.5", {}, "invalid", [["depth"], "type"]),
        ("since=now&view=long", {}, "invalid", [["view"], "value"]),
        ("since=now", {"X-Trace": "maybe"}, "invalid", [["X-Trace"], "type"]),
    ],
)
def test_parameters(api: Core, query: str, headers: dict[str, str], fault: str | None, problem: Any) -> None:
    answer = api.read(query=query, **headers).json()
    assert answer.get("fault") == fault
    if fault is not None:
        assert answer["problems"] == [problem]


def test_missing_header(api: Core) -> None:
    answer = api.http.get("/points/a?since=now").json()
    assert (answer["fault"], answer["detail"]) == ("header_missing", {"name": "X-Team"})


def test_scopes(api: Core) -> None:
    poor = basic(password="poor")
    answer = api.create(KEYS[0], authorization=poor)
    assert (answer.status_code, answer.json()["detail"]) == (403, {"scopes": ["points:write"]})
    assert api.read(authorization=poor).status_code == 200


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        (None, "idempotency_key_missing"),
        ("", "idempotency_key_missing"),
        ("abc", "idempotency_key_malformed"),
        ("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "idempotency_key_malformed"),
        ("12345678-1234-4234-c234-123456789012", "idempotency_key_malformed"),
        (KEYS[0] + "0", "idempotency_key_malformed"),
        ("{" + KEYS[0] + "}", "idempotency_key_malformed"),
    ],
)
def test_keys_that_are_refused(api: Core, key: str | None, fault: str) -> None:
    assert api.create(key).json()["fault"] == fault
    assert api.points() == 0


def test_a_key_replays_the_first_answer(api: Core) -> None:
    first = api.create(KEYS[0])
    assert first.status_code == 201
    for key in (KEYS[0], KEYS[0].upper()):
        again = api.create(key, {"lon": 0.0, "lat": 0})
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["location"] == first.headers["location"]
    assert api.points() == 1
    assert api.create(KEYS[1]).json() != first.json()
    assert api.points() == 2


def test_a_key_with_another_body(api: Core) -> None:
    api.create(KEYS[0])
    assert api.create(KEYS[0], {"lat": 5, "lon": 0}).json()["fault"] == "idempotency_key_reused"
    assert api.points() == 1


def test_a_key_lives_for_a_day(api: Core) -> None:
    api.create(KEYS[0])
    api.emu.clock.advance(86_399)
    assert api.create(KEYS[0]).status_code == 201
    assert api.points() == 1
    api.emu.clock.advance(1)
    assert api.create(KEYS[0], {"lat": 5, "lon": 0}).status_code == 201
    assert api.points() == 2


def test_refusals_are_replayed_and_leave_nothing(api: Core) -> None:
    for lat, status in ((1, 409), (2, 403)):
        first = api.create(KEYS[lat], {"lat": lat, "lon": 0})
        again = api.create(KEYS[lat], {"lat": lat, "lon": 0})
        assert (first.status_code, again.content) == (status, first.content)
        assert api.create(KEYS[lat], {"lat": 9, "lon": 0}).json()["fault"] == "idempotency_key_reused"
    assert api.points() == 0


def test_a_broken_handler_is_a_server_fault_and_may_be_repeated(api: Core) -> None:
    broken = api.create(KEYS[0], {"lat": 3, "lon": 0})
    assert (broken.status_code, broken.json()["fault"]) == (500, "server_error")
    assert "the handler broke" in api.emu.errors[0]
    assert api.points() == 0
    assert api.create(KEYS[0]).status_code == 201


def test_an_invalid_body_does_not_use_up_the_key(api: Core) -> None:
    assert api.create(KEYS[0], {"lat": "north", "lon": 0}).json()["problems"] == [[["lat"], "type"]]
    assert api.create(KEYS[0]).status_code == 201


def test_keys_are_per_workspace_and_forgotten_by_a_reset(api: Core) -> None:
    api.create(KEYS[0])
    api.emu.reset()
    assert api.create(KEYS[0], {"lat": 7, "lon": 0}).status_code == 201


def test_same_calls_same_ids(api: Core) -> None:
    first = api.create(KEYS[0]).json()
    api.emu.reset()
    assert api.create(KEYS[0]).json() == first
    with core(seed=1) as other:
        assert other.create(KEYS[0]).json() != first


def test_a_key_in_use(api: Core) -> None:
    """The first request holds its answer back until the clock has moved on."""

    async def run() -> list[Any]:
        transport = AsyncTransport(api.emu.asgi)
        headers = {"authorization": basic(), "Idempotency-Key": KEYS[0]}
        async with httpx.AsyncClient(
            transport=transport, base_url="http://core.invalid", headers=headers
        ) as client:
            api.emu.faults.add(FaultRule("core_create", latency=60, when="after"))
            first = asyncio.create_task(client.post("/points", json={"lat": 0, "lon": 0}))
            while not api.emu.faults.report()[0]["hits"]:
                await asyncio.wait([first], timeout=0)
            second = await client.post("/points", json={"lat": 0, "lon": 0})
            api.emu.clock.advance(60)
            done = await first
            third = await client.post("/points", json={"lat": 0, "lon": 0})
            return [done.json(), second.json()["fault"], third.json()]

    first, second, third = asyncio.run(run())
    assert second == "idempotency_key_in_progress"
    assert third == first
    assert api.points() == 1


def test_limits_are_off_unless_asked_for(api: Core) -> None:
    answers = [api.create(str(uuid.uuid4())) for _ in range(20)]
    assert {answer.status_code for answer in answers} == {201}
    assert "x-ratelimit-limit" not in answers[0].headers


@pytest.fixture
def limited() -> Iterator[Core]:
    with core(limits="default") as client:
        yield client


def test_headers_and_refusal(limited: Core) -> None:
    answers = [limited.read(f"p{number}") for number in range(6)]
    assert [answer.status_code for answer in answers] == [200] * 5 + [429]
    # The tightest window is each id's own, until the pool is used up.
    assert answers[0].headers["x-ratelimit-limit"] == "1"
    assert answers[0].headers["x-ratelimit-remaining"] == "0"
    refused = answers[5]
    start = int(START.timestamp())
    assert refused.headers["x-ratelimit-limit"] == "5"
    assert refused.headers["x-ratelimit-remaining"] == "0"
    assert refused.headers["x-ratelimit-reset"] == str(start + 1)
    assert refused.json()["retry_after"] == 1
    assert refused.json()["detail"] == {"unit": "requests", "amount": 5, "seconds": 1}


def test_a_pool_is_shared_and_a_refusal_uses_nothing(limited: Core) -> None:
    for number in range(5):
        limited.read(f"p{number}")
    assert limited.create(KEYS[0]).status_code == 429
    assert limited.read("fresh").status_code == 429
    limited.emu.clock.advance(1)
    # p0's own two hours still run; a fresh id was not charged for the refusal.
    assert limited.read("p0").status_code == 429
    assert limited.read("fresh").status_code == 200
    limited.emu.clock.advance(7200)
    assert limited.read("p0").status_code == 200


def test_successes_are_counted_apart(limited: Core) -> None:
    assert limited.create(KEYS[0], {"lat": 1, "lon": 0}).status_code == 409
    assert [limited.create(key).status_code for key in KEYS[1:4]] == [201, 201, 429]
    # A replay is no new success, and the window slides.
    limited.emu.clock.advance(30)
    assert limited.create(KEYS[5]).status_code == 429
    limited.emu.clock.advance(30)
    assert limited.create(KEYS[5]).status_code == 201


def test_workspaces_do_not_share_a_quota() -> None:
    limits = Limits("default")
    with core() as client:
        operation = client.emu.machine.document.operations["core_read"]
        states = [
            limits.take(operation, workspace, {"id": str(number)}, None, START)
            for number in range(5)
            for workspace in ("one", "two")
        ]
        assert not any(state is None or state.refused for state in states)
        refused = limits.take(operation, "one", {"id": "x"}, None, START)
        assert refused is not None
        assert refused.refused
        later = limits.take(operation, "one", {"id": "x"}, None, START + timedelta(seconds=1))
        assert later is not None
        assert not later.refused


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({"mode": "scaled", "scale": 0.4}, 2),
        ({"mode": "scaled", "scale": 0.0001}, 1),
        ({"figures": {"points": {"second": 3}}}, 3),
        ({"figures": {"core_read": {"second": 4}, "points": {"second": 3}}}, 4),
        ({"mode": "off"}, 10),
    ],
)
def test_figures_can_be_changed(limited: Core, settings: dict[str, Any], expected: int) -> None:
    limited.emu.limits.configure(**settings)
    assert [limited.read(f"p{n}").status_code for n in range(10)].count(200) == expected


# count of a limit -> units of the body below
COUNTED = {
    None: 1,
    "actions": 3,
    "data.identifiers": 2,
    "elements[type=a]": 2,
    "elements[type=b]": 1,
    "elements[type=c]": 0,
    "elements[type=a].actions": 3,
    "elements.actions": 4,
    "nothing": 0,
    "data.nothing": 0,
    "text": 0,
}


@pytest.mark.parametrize("count", COUNTED)
def test_units_of_a_body(count: str | None) -> None:
    body = {
        "actions": [1, 2, 3],
        "data": {"identifiers": [1, 2]},
        "text": "abc",
        "elements": [
            {"type": "a", "actions": [1, 2]},
            {"type": "a", "actions": [1]},
            {"type": "b", "actions": [1]},
            {"type": "d", "actions": 7},
            "stray",
        ],
    }
    assert count_units(count, body) == COUNTED[count]


def test_a_count_that_is_no_path() -> None:
    with pytest.raises(ValueError, match="no path"):
        count_units("a[b", {})


def test_more_units_than_the_whole_quota_never_fit() -> None:
    with raw(limits="default") as api:
        api.emu.limits.configure(figures={"data_track_event": {"minute": 2}})
        actions = [{"action": "a"}]
        body = {"type": "event", "customer_id": "ada-1", "actions": actions * 3}
        for _ in range(2):
            refused = api.send("data_track_event", body)
            assert refused.status_code == 429
            reset = int(refused.headers["x-ratelimit-reset"])
            assert reset == int(api.emu.clock.now().timestamp()) + 60
            api.emu.clock.advance(60)
        answer = api.send("data_track_event", {**body, "actions": actions * 2})
        assert (answer.status_code, answer.headers["x-ratelimit-remaining"]) == (200, "0")


@pytest.mark.parametrize(
    "settings",
    [
        {"mode": "strict"},
        {"scale": 0},
        {"scale": "x"},
        {"figures": {"points": {"fortnight": 3}}},
        {"figures": {"points": 3}},
        {"figures": {"points": {"second": "3"}}},
    ],
)
def test_wrong_limit_settings(settings: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Limits().configure(**settings)


def test_what_a_quota_may_be_counted_by() -> None:
    body = {"name": "a", "number": 1, "list": []}
    assert shares_of({"id": "p"}, {"x-team": "h"}, body) == {
        "id": "p",
        "header.x-team": "h",
        "body.name": "a",
    }
    assert shares_of({"id": "p"}, {}, [body], str.upper) == {"id": "P"}


def test_reset_forgets_usage(limited: Core) -> None:
    for number in range(5):
        limited.read(f"p{number}")
    limited.emu.reset()
    assert limited.read("p0").status_code == 200
