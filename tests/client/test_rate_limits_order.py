"""Quotas before the vendor's: the order of those that wait, and those who give up."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays.errors import (
    BadRequest,
    QuotaExhausted,
    RateLimited,
)
from tests.client.harness import Server, World, operation
from tests.client.limited import (
    MINUTE,
    OK,
    USERS,
    answer,
    call,
    per,
    settings,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable


# The order of those that wait.


def spin(world: World) -> Callable[[float], Awaitable[None]]:
    async def sleep(seconds: float) -> None:
        await asyncio.sleep(0)
        await world.runtime.async_sleep(seconds)

    return sleep


def users(count: int, **body: Any) -> dict[str, Any]:
    return {"users": [1] * count, **body}


def order_of(server: Server) -> list[int]:
    return [json.loads(request.content)["n"] for request in server.requests]


def test_tasks_wait_in_the_order_in_which_they_came() -> None:
    world, server = World(), Server(OK)
    target = operation(limits=(USERS,))
    runtime = attrs.evolve(world.runtime, async_sleep=spin(world))
    sizes = [6, 6, 1, 9, 1, 2, 8, 10, 1]

    async def main() -> None:
        async with AsyncMoEngage(
            **settings(server, world, runtime=runtime, rate_limit_timeout=None)
        ) as client:
            await asyncio.gather(*(call(target, users(size, n=n))(client) for n, size in enumerate(sizes)))
            assert len(client._quotas.queues) == 0

    asyncio.run(main())
    assert order_of(server) == list(range(len(sizes)))
    assert world.slept == [MINUTE] * len(world.slept)


def test_threads_wait_in_the_order_in_which_they_came() -> None:
    world, server = World(), Server(OK)
    target = operation(limits=(USERS,))
    asleep, awake = threading.Semaphore(0), threading.Semaphore(0)

    def sleep(seconds: float) -> None:
        asleep.release()
        assert awake.acquire(timeout=10)
        world.runtime.sleep(seconds)

    given = settings(server, world, runtime=attrs.evolve(world.runtime, sleep=sleep))
    with MoEngage(**given) as moengage:
        call(target, users(6, n=0))(moengage)
        large = threading.Thread(target=call(target, users(6, n=1)), args=[moengage])
        small = threading.Thread(target=call(target, users(1, n=2)), args=[moengage])
        large.start()
        assert asleep.acquire(timeout=10)
        small.start()
        while sum(len(queue.turns) for queue in moengage._quotas.queues._queues.values()) < 2:
            small.join(0.001)
        assert order_of(server) == [0]  # there would be room for it
        awake.release()
        large.join(10)
        small.join(10)
    assert order_of(server) == [0, 1, 2]


class Held:
    """An asynchronous sleep that ends when it is told to; the clock moves with it."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.asleep: dict[Any, asyncio.Future[None]] = {}

    async def __call__(self, what: Any) -> None:
        """Seconds, or the name of something else to wait for."""
        future = self.asleep[what] = asyncio.get_running_loop().create_future()
        await future
        if isinstance(what, float):
            self.world.time += what

    async def end(self, what: Any) -> None:
        self.asleep.pop(what).set_result(None)
        await self.settle()

    async def settle(self) -> None:
        """Let everything happen that can."""
        for _ in range(20):
            await asyncio.sleep(0)


def with_held_sleep(
    script: Callable[[AsyncMoEngage, Held, Server], Awaitable[None]], slow: httpx.Response | None = None
) -> Server:
    """Run a script with a client whose sleeps are held; the first answer is `slow`, if that is given."""
    world, server = World(), Server(OK)
    held = Held(world)
    runtime = attrs.evolve(world.runtime, async_sleep=held)

    async def handler(request: httpx.Request) -> httpx.Response:
        found = server(request)
        if slow is not None and len(server.requests) == 1:
            await held("the first answer")
            return slow
        return found

    async def main() -> None:
        given = settings(server, world, runtime=runtime, max_attempts=1)
        async with AsyncMoEngage(**{**given, "transport": httpx.MockTransport(handler)}) as client:
            await script(client, held, server)
            assert len(client._quotas.queues) == 0

    asyncio.run(main())
    return server


def test_a_call_that_gives_up_lets_the_next_one_on() -> None:
    target = operation(limits=(USERS,))

    async def script(client: AsyncMoEngage, held: Held, server: Server) -> None:
        await call(target, users(6, n=0))(client)
        large = asyncio.create_task(call(target, users(10, n=1))(client))
        await held.settle()
        small = asyncio.create_task(call(target, users(4, n=2))(client))
        await held.settle()
        assert order_of(server) == [0]
        large.cancel()
        await small
        with pytest.raises(asyncio.CancelledError):
            await large

    assert order_of(with_held_sleep(script)) == [0, 2]


def test_those_behind_are_told_as_soon_as_their_time_will_not_do() -> None:
    target = operation(limits=(USERS,))

    async def script(client: AsyncMoEngage, held: Held, server: Server) -> None:
        await call(target, users(6, n=0))(client)
        first = asyncio.create_task(call(target, users(10, n=1))(client))
        await held.settle()
        hasty = call(target, users(1, n=2), options={"rate_limit_timeout": 10})
        with pytest.raises(QuotaExhausted, match=r"10 users/minute has room in 60\.0 s") as caught:
            await hasty(client)
        assert caught.value.retry_after == MINUTE
        await held.end(60.0)
        await first

    assert order_of(with_held_sleep(script)) == [0, 1]


def test_those_behind_are_told_when_the_first_has_to_wait_for_longer() -> None:
    target = operation(limits=(USERS,))

    async def script(client: AsyncMoEngage, held: Held, server: Server) -> None:
        refused = asyncio.create_task(call(target, users(6, n=0))(client))
        await held.settle()
        first = asyncio.create_task(call(target, users(10, n=1), rate_limit_timeout=None)(client))
        behind = asyncio.create_task(call(target, users(1, n=2), options={"rate_limit_timeout": 90})(client))
        await held.settle()
        await held.end("the first answer")
        with pytest.raises(RateLimited):
            await refused
        assert not behind.done()
        await held.end(60.0)
        with pytest.raises(QuotaExhausted):
            await behind
        await held.end(100.0)
        await first

    slow = answer(429, retry_after=100)
    assert order_of(with_held_sleep(script, slow)) == [0, 1]


def test_calls_on_their_way_may_use_up_a_quota_of_successes() -> None:
    target = operation(limits=(per(1, 300, outcome="success"),))

    async def script(client: AsyncMoEngage, held: Held, server: Server) -> None:
        first = asyncio.create_task(call(target, {"n": 0})(client))
        await held.settle()
        second = asyncio.create_task(call(target, {"n": 1})(client))
        await held.settle()
        assert order_of(server) == [0]
        await held.end("the first answer")
        with pytest.raises(BadRequest):
            await first
        await held.end(0.25)
        await second

    assert order_of(with_held_sleep(script, answer(400))) == [0, 1]


def test_a_call_that_is_interrupted_may_have_arrived_and_counts() -> None:
    target = operation(limits=(per(1, 60),))

    async def script(client: AsyncMoEngage, held: Held, server: Server) -> None:
        first = asyncio.create_task(call(target, {"n": 0})(client))
        await held.settle()
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        second = asyncio.create_task(call(target, {"n": 1})(client))
        await held.settle()
        assert order_of(server) == [0]
        await held.end(60.0)
        await second

    assert order_of(with_held_sleep(script, answer(200))) == [0, 1]


def test_quotas_of_values_that_are_used_no_more_are_forgotten() -> None:
    target = operation(limits=(per(5, 60, by="body.id"),))
    world = World()
    with MoEngage(**settings(Server(OK), world)) as moengage:
        for number in range(1500):
            world.time += 1
            call(target, {"id": f"id-{number}"})(moengage)
        store = moengage._quotas._store
        assert store is not None
        assert len(store._usage) < 600  # type: ignore[union-attr]
