"""The client's quotas against the emulator's: all of a quota is used, and none of it is refused."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from moengage_api import MoEngage
from moengage_api.overlays.errors import ConfigurationError, QuotaUnavailable, RateLimited
from moengage_api.overlays.quota_stores import MemoryStore, RedisStore
from moengage_api.overlays.runtime import Runtime
from moengage_emulator import Clock, Emulator, emulator, running_emulator
from moengage_emulator.transport import SyncTransport
from tests.client.harness import Server, World, operation
from tests.together import quota_worker
from tests.together.redis_server import free_port, redis_server

if TYPE_CHECKING:
    from moengage_api.overlays.bulk import Summary

START = datetime(2026, 11, 2, 9, tzinfo=UTC)


@pytest.fixture(scope="module")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with redis_server(tmp_path_factory.mktemp("redis")) as uri:
        yield uri


def by_clock_of(emu: Emulator) -> Runtime:
    """The emulator's clock, which moves by the client's waits alone."""

    def now() -> float:
        return emu.clock.now().timestamp()

    async def async_sleep(seconds: float) -> None:
        emu.clock.advance(seconds)

    return Runtime(clock=now, now=now, sleep=emu.clock.advance, async_sleep=async_sleep)


def refused(emu: Emulator) -> list[int]:
    """The places of the refused requests among all of them."""
    return [place for place, entry in enumerate(emu.log.entries()) if entry.status == 429]


def run_import(emu: Emulator, kind: str, elements: Any, **arguments: Any) -> Summary:
    settings = arguments.pop("settings")
    if kind == "sync":
        with emu.client(**settings) as moengage:
            return moengage.bulk.import_(elements, **arguments)

    async def run() -> Summary:
        async with emu.async_client(**settings) as moengage:
            return await moengage.bulk.import_(elements, **arguments)

    return asyncio.run(run())


def people(count: int) -> list[dict[str, Any]]:
    return [
        {"type": "customer", "customer_id": f"c-{number}", "attributes": {"number": number}}
        for number in range(count)
    ]


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("max_bytes", "in_flight"), [(102_400, 1), (7_000, 1), (500, 2)])
def test_a_saturating_import_uses_the_quota_and_is_never_refused(
    kind: str, max_bytes: int, in_flight: int
) -> None:
    amount = 600
    figures = {"data.import_bulk": {"users/minute": amount, "events/minute": amount}}
    elements = people(4 * amount)
    clock = Clock(START, frozen=True)
    arrived: list[tuple[datetime, int]] = []
    with emulator(clock=clock, limits="scaled", limit_scale=0.01) as emu:
        users = emu.store().collection("users")
        runtime = by_clock_of(emu)

        def sleeping() -> None:
            arrived.append((clock.now(), users.count()))

        summary = run_import(
            emu,
            kind,
            elements,
            settings={"rate_limits": figures, "runtime": told_of_sleep(runtime, sleeping)},
            max_bytes=max_bytes,
            in_flight=in_flight,
        )
        assert summary.complete
        assert users.count() == len(elements)
        assert refused(emu) == []
    # The client waits because the quota is used up, from the first time on.
    [(began, first), *_, (ended, last)] = arrived
    assert first >= 0.97 * amount
    assert last - first >= 0.97 * amount * (ended - began).total_seconds() / 60


def told_of_sleep(runtime: Runtime, told: Callable[[], None]) -> Runtime:
    """The same, calling `told` before each wait."""

    def sleep(seconds: float) -> None:
        told()
        runtime.sleep(seconds)

    async def async_sleep(seconds: float) -> None:
        told()
        await runtime.async_sleep(seconds)

    return attrs.evolve(runtime, sleep=sleep, async_sleep=async_sleep)


def test_without_quotas_the_same_import_is_refused() -> None:
    clock = Clock(START, frozen=True)
    with emulator(clock=clock, limits="scaled", limit_scale=0.01) as emu:
        settings = {"rate_limits": "off", "max_attempts": 1}
        summary = run_import(emu, "sync", people(1200), settings=settings, max_bytes=7_000)
        assert not summary.complete
        assert refused(emu) != []


def test_requests_that_arrive_late_do_not_meet_the_next_window() -> None:
    clock = Clock(START, frozen=True)
    with emulator(clock=clock, limits="default") as emu:
        emu.limits.configure(figures={"data_track_user": {"minute": 5}})
        figures = {"data.track_user": {"users/minute": 5}}
        transport = SyncTransport(emu.asgi, emu.clock)
        sent = iter(range(100))

        def late(request: httpx.Request) -> httpx.Response:
            # The first ones of every other window take long to arrive.
            if next(sent) % 10 == 0:
                clock.advance(20)
            return transport.handle_request(request)

        with emu.client(
            runtime=by_clock_of(emu),
            rate_limits=figures,
            max_attempts=1,
            transport=httpx.MockTransport(late),
        ) as moengage:
            for number in range(30):
                moengage.data.track_user(customer_id=f"c-{number}")
        assert refused(emu) == []


def test_somebody_elses_use_of_the_quota_is_learned() -> None:
    clock = Clock(START, frozen=True)
    with emulator(clock=clock, limits="default") as emu:
        emu.limits.configure(figures={"data_track_user": {"minute": 10}})
        with emu.client(rate_limits="off") as other:
            for number in range(8):
                other.data.track_user(customer_id=f"other-{number}")
        figures = {"data.track_user": {"users/minute": 10}}
        with emu.client(runtime=by_clock_of(emu), rate_limits=figures, max_attempts=1) as moengage:
            for number in range(12):
                moengage.data.track_user(customer_id=f"ours-{number}")
        assert refused(emu) == []


def test_a_refusal_holds_back_the_calls_behind_it() -> None:
    clock = Clock(START, frozen=True)
    with emulator(clock=clock, limits="default") as emu:
        emu.limits.configure(figures={"data_track_user": {"minute": 5}})
        with emu.client(rate_limits="off") as other:
            for number in range(5):
                other.data.track_user(customer_id=f"other-{number}")
        with emu.client(runtime=by_clock_of(emu), max_attempts=1) as moengage:
            with pytest.raises(RateLimited) as caught:
                moengage.data.track_user(customer_id="refused")
            moengage.data.track_user(customer_id="next")
        assert refused(emu) == [5]
        assert (clock.now() - START).total_seconds() == caught.value.retry_after == 60


# Storages.

NOW = 1_700_000_000.0


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest) -> Iterator[MemoryStore | RedisStore]:
    found: MemoryStore | RedisStore = MemoryStore()
    if request.param == "redis":
        found = RedisStore(request.getfixturevalue("redis"))
        found.get_connection().flushall()  # type: ignore[attr-defined]
    found.moment = NOW
    yield found
    found.close()


def test_units_are_taken_and_come_free(store: MemoryStore | RedisStore) -> None:
    assert store.get_moving_window("k", 10, 60) == (NOW, 0)
    assert store.acquire_entry("k", 10, 60, 4)
    store.moment = NOW + 10
    assert store.acquire_entry("k", 10, 60, 6)
    assert not store.acquire_entry("k", 10, 60, 1)
    assert store.acquire_entry("other", 10, 60, 10)
    assert not store.acquire_entry("small", 10, 60, 11)
    # Of the latest seven units the oldest is one of the four.
    assert store.get_moving_window("k", 10, 60) == (NOW, 10)
    assert store.get_moving_window("k", 7, 60) == (NOW, 7)
    assert store.get_moving_window("k", 6, 60) == (NOW + 10, 6)
    store.moment = NOW + 60.5
    assert store.get_moving_window("k", 10, 60) == (NOW + 10, 6)
    assert not store.acquire_entry("k", 10, 60, 5)
    assert store.acquire_entry("k", 10, 60, 4)


def test_a_hold_is_not_shortened(store: MemoryStore | RedisStore) -> None:
    assert store.held_until("k") < 0
    store.hold("k", NOW + 50)
    store.hold("k", NOW + 5)
    assert store.held_until("k") == NOW + 50
    assert store.held_until("other") < 0
    store.hold("k", NOW + 70)
    assert store.held_until("k") == NOW + 70


def test_units_of_a_slow_call_are_used_anew_in_redis(redis: str) -> None:
    store = RedisStore(redis)
    store.moment = NOW + 0.123456
    assert store.acquire_entry("slow", 10, 60, 3)
    store.moment = NOW + 1
    assert store.acquire_entry("slow", 10, 60, 2)
    store.moment = NOW + 7.654321
    store.renew("slow", 60, 3, NOW + 0.123456)
    assert store.get_moving_window("slow", 10, 60) == (NOW + 1, 5)
    store.moment = NOW + 65
    renewed, units = store.get_moving_window("slow", 10, 60)
    assert renewed == pytest.approx(NOW + 7.654321, abs=0.001)
    assert units == 3
    store.renew("slow", 60, 5, NOW)
    assert store.get_moving_window("slow", 10, 60)[1] == 3
    store.close()


def test_the_librarys_own_storages_stay_what_they_are() -> None:
    from limits.storage import MemoryStorage, storage_from_string

    ours = storage_from_string("memory://")
    assert type(ours) is MemoryStorage


# Redis.

WORKSPACE: dict[str, Any] = {"workspace_id": "W", "api_key": "k", "data_center": "01"}


def test_clients_share_a_quota_and_a_hold(redis: str) -> None:
    from moengage_api.overlays.operation import Limit

    target = operation(limits=(Limit(amount=2, seconds=60, unit="requests", by="body.test"),))
    arguments: Any = {"parameters": {}, "body": {"test": "shared"}, "fields": {}, "options": None}
    world = World()
    server = Server((200, {}), (200, {}), httpx.Response(429, headers={"retry-after": "30"}), (200, {}))
    settings: Any = {
        **WORKSPACE,
        "rate_limit_storage": redis,
        "runtime": world.runtime,
        "transport": httpx.MockTransport(server),
        "max_attempts": 1,
    }
    with MoEngage(**settings) as one, MoEngage(**settings) as other:
        one.call(target, **arguments)
        other.call(target, **arguments)
        assert world.slept == []
        with pytest.raises(RateLimited):
            one.call(target, **arguments)
        other.call(target, **arguments)
    # The library's scripts have a unit in use at the end of its window yet, so it looks again.
    assert [wait for wait in world.slept if wait > 0.01] == [61, 30]


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_a_redis_that_is_not_there(kind: str) -> None:
    uri = f"redis://:hunter2@127.0.0.1:{free_port()}/0"
    given: Any = {"rate_limits": "default", "rate_limit_storage": uri}
    with emulator() as emu:

        async def call_async() -> None:
            async with emu.async_client(**given) as moengage:
                await moengage.data.track_user(customer_id="c-1")

        def call() -> None:
            with emu.client(**given) as moengage:
                moengage.data.track_user(customer_id="c-1")

        with pytest.raises(QuotaUnavailable, match="cannot be reached: ConnectionError") as caught:
            call() if kind == "sync" else asyncio.run(call_async())
        assert (caught.value.operation, caught.value.attempts) == ("data.track_user", 0)
        moengage = emu.client(**given)
        assert "hunter2" not in str(caught.value) + repr(moengage) + repr(moengage._settings)
        assert list(emu.log.entries()) == []


def test_a_redis_that_goes_away_does_not_undo_a_success(tmp_path: Path) -> None:
    from moengage_api.overlays.operation import Limit

    target = operation(limits=(Limit(amount=2, seconds=60, unit="requests", outcome="success"),))
    arguments: Any = {"parameters": {}, "body": {}, "fields": {}, "options": None}
    running = redis_server(tmp_path)
    uri = running.__enter__()

    def handler(_: httpx.Request) -> httpx.Response:
        running.__exit__(None, None, None)
        return httpx.Response(200, content=b"{}")

    settings: Any = {**WORKSPACE, "rate_limit_storage": uri, "transport": httpx.MockTransport(handler)}
    with MoEngage(**settings) as moengage:
        assert moengage.call(target, **arguments).status_code == 200
        with pytest.raises(QuotaUnavailable):
            moengage.call(target, **arguments)


@pytest.mark.parametrize("address", ["redis://h:port/0", "redis://127.0.0.1/0?socket_timeout=hunter2"])
def test_an_address_that_redis_does_not_take(address: str) -> None:
    with emulator() as emu:
        client = emu.client(rate_limits="default", rate_limit_storage=address)
        with client as moengage, pytest.raises(ConfigurationError, match="no address") as caught:
            moengage.data.track_user(customer_id="c-1")
        assert caught.value.__context__ is None


def test_a_storage_whose_package_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with emulator() as emu:
        client = emu.client(rate_limits="default", rate_limit_storage="redis://127.0.0.1:1/0")
        with client as moengage, pytest.raises(ConfigurationError, match=r"moengage-api\[redis\]"):
            moengage.data.track_user(customer_id="c-1")


def test_a_pickled_client_and_a_copy_have_the_storage(redis: str) -> None:
    moengage = MoEngage(**WORKSPACE, rate_limit_storage=redis, rate_limits={"data.track_user": "off"})
    revived = pickle.loads(pickle.dumps(moengage))
    assert revived._quotas.uri == redis
    assert revived._settings.rate_limits == {"data.track_user": "off"}
    assert moengage.with_options(max_attempts=1)._quotas is moengage._quotas
    assert moengage.with_options(rate_limit_storage="memory://")._quotas.uri == "memory://"


class FastClock(Clock):
    """A clock that runs `speed` times as fast as the machine's."""

    def __init__(self, start: float, speed: float) -> None:
        super().__init__()
        self._fast = quota_worker.fast(start, speed)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._fast.now(), UTC)


def test_four_processes_share_one_quota(redis: str) -> None:
    quota, calls, speed, start = 100, 50, 10.0, time.time()
    with running_emulator(clock=FastClock(start, speed), limits="default") as emu:
        emu.limits.configure(figures={"data_track_event": {"minute": quota}})
        settings = {
            "workspace_id": emu.workspace.id,
            "api_key": emu.workspace.keys[0].secret,
            "base_url": emu.base_url,
            "rate_limit_storage": redis,
            "rate_limits": {"data.track_event": {"events/minute": quota}},
        }
        facts: dict[str, Any] = {"calls": calls, "start": start, "speed": speed, "settings": settings}
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        workers = []
        for kind in ("sync", "async", "sync", "async"):
            command = [sys.executable, quota_worker.__file__, json.dumps({**facts, "kind": kind})]
            workers.append(subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True))
        for worker in workers:
            assert (worker.communicate()[1], worker.returncode) == ("", 0)
        entries = emu.log.entries()
        accepted = [datetime.fromisoformat(entry.time) for entry in entries if entry.status == 200]
        assert len(accepted) == 4 * calls == emu.store().collection("events").count()
        assert len(refused(emu)) <= 0.01 * len(entries)
        # Two windows do, if all of the quota is used.
        assert 60 <= (accepted[-1] - accepted[0]).total_seconds() < 180
