"""Quotas before the vendor's: what is counted, who waits, in which order, and what is learned."""

from __future__ import annotations

import asyncio
import fnmatch
import json
import threading
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.facts import OPERATIONS, POOLS
from moengage_api.overlays.errors import (
    BadRequest,
    ConfigurationError,
    QuotaExhausted,
    RateLimited,
    RequestInvalid,
)
from moengage_api.overlays.operation import Idempotency, Limit, Parameter
from moengage_api.overlays.rate_limits import limits_of, owner, rate_limits, window
from tests.client.harness import KEYS, WORKSPACE, Kind, Server, World, operation

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from moengage_api.overlays.operation import Operation

OK = (200, {"status": "success"})
MINUTE = 60
"""Seconds after which units of a window of a minute are free again."""
REQUESTS = Limit(amount=2, seconds=60, unit="requests")
LIMITED = operation(limits=(REQUESTS,), idempotency=Idempotency(kind="natural"))


def per(amount: int, seconds: int, **more: Any) -> Limit:
    return Limit(amount=amount, seconds=seconds, unit="requests", **more)


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def settings(server: Callable[[httpx.Request], httpx.Response], world: World, **more: Any) -> dict[str, Any]:
    defaults = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01", "runtime": world.runtime}
    return {**defaults, "transport": httpx.MockTransport(server), **more}


def run(kind: Kind, given: dict[str, Any], *scripts: Callable[[Any], Any]) -> list[Any]:
    """Run each script with one client of the kind; what it returns, or the error it ends with."""

    async def main() -> list[Any]:
        found = []
        async with AsyncMoEngage(**given) as moengage:
            for script in scripts:
                try:
                    found.append(await script(moengage))
                except Exception as error:
                    found.append(error)
        return found

    if kind == "async":
        return asyncio.run(main())
    found: list[Any] = []
    with MoEngage(**given) as moengage:
        for script in scripts:
            try:
                found.append(script(moengage))
            except Exception as error:
                found.append(error)
    return found


def call(
    target: Operation[Any] = LIMITED,
    body: Any = None,
    *,
    options: Any = None,
    parameters: dict[str, Any] | None = None,
    **changes: Any,
) -> Callable[[Any], Any]:
    """A script of one call, by a copy of the client if something changes."""
    arguments = {"parameters": parameters or {}, "body": body or {}, "fields": {}, "options": options}

    def script(moengage: Any) -> Any:
        client = moengage.with_options(**changes) if changes else moengage
        return client.call(target, **arguments)

    return script


def waits_of(kind: Kind, *scripts: Callable[[Any], Any], **more: Any) -> list[float]:
    """The waits of calls that all succeed."""
    world = World()
    found = run(kind, settings(Server(OK), world, **more), *scripts)
    assert [one for one in found if isinstance(one, Exception)] == []
    return world.slept


# Settings.

POOL = next(iter(POOLS))


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("on", r'rate_limits must be "default", "off" or a mapping'),
        (None, "rate_limits must be"),
        (
            {"data.track_users": "off"},
            "no operation or pool 'data.track_users'; did you mean 'data.track_user'",
        ),
        ({"data.track_user": "default"}, 'must be "off" or a mapping'),
        ({"data.track_user": {"users": 5}}, "'users' is no window"),
        ({"data.track_user": {"users/minut": 5}}, "'users/minut' is no window"),
        ({"data.track_user": {5: 5}}, "5 is no window"),
        ({"data.track_user": {"users/minute": 0}}, "must be a whole number from 1"),
        ({"data.track_user": {"users/minute": True}}, "must be a whole number from 1"),
        ({"data.track_user": {"users/minute": 1.5}}, "must be a whole number from 1"),
    ],
)
def test_a_malformed_setting_is_refused(given: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        MoEngage(rate_limits=given)
    with pytest.raises(ConfigurationError, match=message):
        MoEngage().with_options(rate_limits=given)


@pytest.mark.parametrize("given", ["", "redis", "http://localhost", 7, "postgres://hunter2@localhost"])
def test_a_storage_of_another_kind_is_refused_and_not_shown(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="one of memory://, redis://") as caught:
        MoEngage(rate_limit_storage=given)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("given", [-1, True, "60", float("inf"), float("nan")])
def test_a_malformed_timeout_is_refused(given: Any) -> None:
    with pytest.raises(ConfigurationError, match="rate_limit_timeout must be"):
        MoEngage(rate_limit_timeout=given)


USERS = Limit(amount=10, seconds=60, unit="users", count="users")
RUNS = Limit(amount=1, seconds=300, unit="runs", by="schedule_id", outcome="success")
POOLED = Limit(amount=100, seconds=3600, unit="requests", pool=POOL)


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("default", "10 users/minute, 1 runs/5 minutes by schedule_id, 100 requests/hour"),
        ("off", ""),
        ({}, "10 users/minute, 1 runs/5 minutes by schedule_id, 100 requests/hour"),
        ({"data.track_user": {"users/minute": 20}}, "20 users/minute, 1 runs/5 minutes by schedule_id, *"),
        ({"data.track_user": {"users/minute": "off"}}, "1 runs/5 minutes by schedule_id, *"),
        ({"data.track_user": {"runs/5 minutes by schedule_id": 2}}, "10 users/minute, 2 runs/5 minutes *"),
        (
            {"data.track_user": {"users/hour": 50}},
            "10 users/minute, 1 runs/* 50 users/hour, 100 requests/hour",
        ),
        ({"data.track_user": {"requests/second": 5}}, "10 users/minute, 1 runs/* 5 requests/second, *"),
        ({"data.track_user": "off"}, "100 requests/hour"),
        ({POOL: "off"}, "10 users/minute, 1 runs/5 minutes by schedule_id"),
        ({POOL: {"requests/hour": 200, "requests/day": 300}}, "10 users*200 requests/hour, 300 requests/day"),
    ],
)
def test_figures_of_ones_own(given: Any, expected: str) -> None:
    target = operation(id="data.track_user", limits=(USERS, RUNS, POOLED))
    found = limits_of(target, given)
    assert fnmatch.fnmatchcase(", ".join(f"{limit.amount} {window(limit)}" for limit in found), expected)
    added = [limit for limit in found if limit.unit == "users"]
    assert all(limit.count == "users" for limit in added)
    assert all(
        limit.pool == POOL for limit in found if limit.seconds in (3600, 86400) and limit.count is None
    )


@pytest.mark.parametrize("key", ["events/minute", "users/minute by user_id", "runs/5 minutes"])
def test_a_window_that_nothing_is_counted_in(kind: Kind, key: str) -> None:
    target = operation(id="data.track_user", limits=(USERS, RUNS))
    server = Server(OK)
    given = settings(server, World(), rate_limits={"data.track_user": {key: 5}})
    [error] = run(kind, given, call(target))
    assert isinstance(error, ConfigurationError)
    assert "its windows are users/minute, runs/5 minutes by schedule_id, requests/..." in str(error)
    assert server.requests == []


OPERATIONS_WITH_LIMITS = [
    found
    for found in (
        import_module(f"moengage_api.{module}").OPERATION for module in dict.fromkeys(OPERATIONS.values())
    )
    if found.limits
]


def test_every_window_of_the_document_can_be_given_another_figure() -> None:
    for target in OPERATIONS_WITH_LIMITS:
        for limit in target.limits:
            given = {owner(target, limit): {window(limit): limit.amount + 1}}
            assert rate_limits(given) == given
            changed = attrs.evolve(limit, amount=limit.amount + 1)
            expected = [changed if one == limit else one for one in target.limits]
            assert sorted(limits_of(target, given), key=repr) == sorted(expected, key=repr), target.id


def test_the_figures_of_the_page_are_kept() -> None:
    page = (Path(__file__).parents[2] / "docs" / "rate-limits.md").read_text(encoding="utf-8")
    example = page.split("```python\n")[1].split("```")[0]
    setting = eval(example.partition("=")[2], {"MoEngage": lambda **given: given})["rate_limits"]
    changed = {found.id for found in OPERATIONS_WITH_LIMITS if limits_of(found, setting) != found.limits}
    pooled = {member for name in setting for member in POOLS.get(name, (name,))}
    assert changed == pooled


# What is counted.


def test_a_call_beyond_the_quota_waits_until_there_is_room(kind: Kind) -> None:
    assert waits_of(kind, *[call()] * 5) == [MINUTE, MINUTE]


def test_units_are_counted_and_not_requests(kind: Kind) -> None:
    events = Limit(amount=10, seconds=60, unit="events", count="elements[type=event].actions")
    target = operation(limits=(events,))

    def batch(*actions: int) -> Any:
        return call(target, {"elements": [{"type": "event", "actions": [1] * count} for count in actions]})

    assert waits_of(kind, batch(3, 4), batch(3), batch(1)) == [MINUTE]
    assert waits_of(kind, batch(10), call(target, {"elements": [{"type": "customer", "actions": [1]}]})) == []


def test_a_call_waits_only_for_the_units_that_it_needs(kind: Kind) -> None:
    target = operation(limits=(USERS,))

    def at(seconds: float, users: int) -> Callable[[Any], Any]:
        def script(moengage: Any) -> Any:
            world.time = start + seconds
            return call(target, {"users": [1] * users})(moengage)

        return script

    world = World()
    start = world.time
    run(kind, settings(Server(OK), world), at(0, 4), at(10, 4), at(20, 3), at(62, 4))
    # The 3 need one of the first 4; the next 4 the rest of them, which went with that one, and one of the 4
    # used at 10.
    assert world.slept == [MINUTE - 20, pytest.approx(MINUTE + 10 - 62)]


def test_a_call_that_is_more_than_a_quota_is_refused(kind: Kind) -> None:
    server, world = Server(OK), World()
    target = operation(limits=(USERS,))
    [error, fits] = run(
        kind,
        settings(server, world),
        call(target, {"users": [1] * 11}),
        call(target, {"users": [1] * 10}),
    )
    assert isinstance(error, RequestInvalid)
    assert "users: holds 11 users; the quota is 10 users/minute (send fewer at once" in str(error)
    assert fits.status_code == 200
    assert (len(server.requests), world.slept) == (1, [])


def test_all_windows_hold_at_once(kind: Kind) -> None:
    limits = (per(2, 1), per(3, 60))
    assert waits_of(kind, *[call(operation(limits=limits))] * 4) == [1, MINUTE - 1]


def test_operations_of_a_pool_share_its_quota(kind: Kind) -> None:
    one = operation(id="catalogs.one", limits=(per(2, 60, pool="catalog"),))
    other = operation(id="catalogs.other", limits=(per(2, 60, pool="catalog"),))
    alone = operation(id="catalogs.alone", limits=(per(2, 60),))
    assert waits_of(kind, call(one), call(other), call(alone), call(alone)) == []
    assert waits_of(kind, call(one), call(other), call(one)) == [MINUTE]


@pytest.mark.parametrize(
    ("by", "request_of"),
    [
        ("list_id", lambda value: {"parameters": {"list_id": value}}),
        ("header.X-Kind", lambda value: {"options": {"headers": {"x-kind": value}}}),
        ("body.activity", lambda value: {"body": {"activity": value}}),
    ],
)
def test_a_quota_for_each_value(kind: Kind, by: str, request_of: Callable[[str], Any]) -> None:
    in_path = by == "list_id"
    target = operation(
        path="/v1/things/{list_id}" if in_path else "/v1/things",
        parameters=(Parameter(name="list_id", python_name="list_id", location="path"),) if in_path else (),
        limits=(per(1, 60, by=by),),
    )
    assert waits_of(kind, call(target, **request_of("a")), call(target, **request_of("b"))) == []
    assert waits_of(kind, *[call(target, **request_of("a"))] * 2) == [MINUTE]


def test_bytes_that_are_ready_are_counted_like_any_body(kind: Kind) -> None:
    from moengage_api.overlays.exchange import EncodedBody

    ready = call(operation(limits=(USERS,)), EncodedBody(json.dumps({"users": [1] * 6}).encode()))
    assert waits_of(kind, ready, ready) == [MINUTE]


def test_copies_share_a_quota_and_workspaces_do_not(kind: Kind) -> None:
    assert waits_of(kind, call(), call(max_attempts=1), call(timeout=1)) == [MINUTE]
    assert waits_of(kind, call(), call(), call(workspace_id="ANOTHER")) == []
    assert waits_of(kind, call(), call(), call(data_center="02")) == []


def test_every_attempt_counts(kind: Kind) -> None:
    world = World(chance=0.0)
    server = Server((500, {}), OK)
    run(kind, settings(server, world), call(), call())
    assert len(server.requests) == 3
    assert world.slept == [0.0, MINUTE]


def test_off_is_off(kind: Kind) -> None:
    assert waits_of(kind, *[call()] * 9, rate_limits="off") == []
    assert waits_of(kind, *[call(rate_limits="off")] * 9) == []


def test_what_counts_successes_is_not_used_by_failures(kind: Kind) -> None:
    target = operation(limits=(per(1, 300, outcome="success"),))
    world = World()
    server = Server((400, {}), OK)
    found = run(kind, settings(server, world, rate_limit_timeout=None), *[call(target)] * 3)
    assert isinstance(found[0], BadRequest)
    # The third comes after the first success.
    assert world.slept == [300]
    assert len(server.requests) == 3


@pytest.mark.parametrize("step", [(500, {}), httpx.ReadTimeout("late")])
def test_what_may_have_succeeded_counts_as_a_success(kind: Kind, step: Any) -> None:
    target = operation(limits=(per(1, 300, outcome="success"),))
    world = World()
    run(kind, settings(Server(step, OK), world, rate_limit_timeout=None), *[call(target)] * 2)
    assert world.slept == [300]


# Who waits how long.


def test_a_wait_beyond_the_timeout_is_an_error_at_once(kind: Kind) -> None:
    server, world = Server(OK), World()
    found = run(
        kind,
        settings(server, world, rate_limit_timeout=59),
        *[call()] * 3,
        call(options={"rate_limit_timeout": 0}),
        call(rate_limit_timeout=None),
    )
    for error, allowed in ((found[2], "59 s"), (found[3], "0 s")):
        assert isinstance(error, QuotaExhausted)
        assert error.retry_after == MINUTE
        assert (error.attempts, error.ambiguous, error.operation) == (0, False, "data.try_it")
        assert "the quota of 2 requests/minute has room in 60.0 s" in str(error)
        assert f"may wait for {allowed}" in str(error)
    assert found[4].status_code == 200
    assert (world.slept, len(server.requests)) == ([MINUTE], 3)


def test_the_deadline_begins_with_the_first_sending_and_bounds_later_waits(kind: Kind) -> None:
    world = World(chance=0.0)
    server = Server(OK, OK, (503, {}))
    found = run(kind, settings(server, world, deadline=58), *[call()] * 3)
    assert isinstance(found[2], QuotaExhausted)
    assert "may wait for 58 s" in str(found[2])
    assert (found[2].attempts, world.slept, len(server.requests)) == (2, [MINUTE, 0.0, 0.0], 4)


def test_a_retry_without_room_tells_of_the_attempts_before_it(kind: Kind) -> None:
    world = World(chance=0.0)
    given = settings(Server((500, {})), world, rate_limit_timeout=5)
    [error] = run(kind, given, call())
    assert isinstance(error, QuotaExhausted)
    assert (error.attempts, error.ambiguous) == (2, True)


# What is learned.


def answer(status: int = 200, **headers: Any) -> httpx.Response:
    named = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return httpx.Response(status, headers=named, content=b'{"status": "success"}')


def test_units_that_somebody_else_used_are_counted(kind: Kind) -> None:
    target = operation(limits=(per(10, 60),))
    first = answer(x_ratelimit_limit=10, x_ratelimit_remaining=1)
    world = World()
    server = Server(first, answer(x_ratelimit_limit=10, x_ratelimit_remaining=0), OK)
    run(kind, settings(server, world), *[call(target)] * 3)
    assert world.slept == [MINUTE]


def test_units_that_came_free_while_an_answer_travelled_are_not_taken_for_somebody_elses(kind: Kind) -> None:
    target = operation(limits=(per(5, 60),))
    world, left = World(), iter([4, 3, 2, 1, 0, 3, 2, 1, 0])

    def handler(request: httpx.Request) -> httpx.Response:
        remaining = next(left)
        if world.time == began and remaining == 0:
            world.time += 60
        return answer(x_ratelimit_limit=5, x_ratelimit_remaining=remaining)

    began = world.time
    run(kind, settings(handler, world), *[call(target)] * 9)
    assert (world.slept, list(left)) == ([], [])


def test_a_lower_quota_than_the_documented_one_is_found_out(kind: Kind) -> None:
    target = operation(limits=(per(1000, 60),))
    server = Server(*[answer(x_ratelimit_limit=3, x_ratelimit_remaining=left) for left in (2, 1, 0)], OK)
    world = World()
    run(kind, settings(server, world), *[call(target)] * 4)
    assert world.slept == [MINUTE]


def test_headers_that_may_mean_any_of_several_windows_are_passed_over(kind: Kind) -> None:
    target = operation(limits=(per(10, 60), per(50, 3600)))
    world = World()
    unclear = Server(answer(x_ratelimit_limit=7, x_ratelimit_remaining=0))
    run(kind, settings(unclear, world), *[call(target)] * 3)
    assert world.slept == []
    named = Server(answer(x_ratelimit_limit=50, x_ratelimit_remaining=0))
    run(kind, settings(named, world, rate_limit_timeout=None), *[call(target)] * 2)
    assert world.slept == [3600]


@pytest.mark.parametrize("text", ["", "-1", "1.5", "many", "٣x"])
def test_headers_that_say_nothing_readable_are_passed_over(kind: Kind, text: str) -> None:
    headers = [(b"x-ratelimit-limit", b"2"), (b"x-ratelimit-remaining", text.encode())]
    server = Server(httpx.Response(200, headers=headers, content=b"{}"))
    world = World()
    run(kind, settings(server, world), call(), call())
    assert world.slept == []


@pytest.mark.parametrize("headers", [{"retry_after": 40}, {"x_ratelimit_reset": 1_700_000_040}])
def test_after_a_429_nobody_of_the_pool_goes_on_too_early(kind: Kind, headers: Any) -> None:
    one = operation(id="catalogs.one", limits=(per(100, 60, pool="catalog"),))
    other = operation(id="catalogs.other", limits=(per(100, 60, pool="catalog"),))
    alone = operation(id="catalogs.alone", limits=(per(100, 60),))
    world = World()
    server = Server(answer(429, **headers), OK)
    found = run(kind, settings(server, world, max_attempts=1), call(one), call(alone), call(other), call(one))
    assert isinstance(found[0], RateLimited)
    assert world.slept == [40]


def test_the_retry_after_a_429_waits_once(kind: Kind) -> None:
    world = World()
    [found] = run(kind, settings(Server(answer(429, retry_after=40), OK), world), call())
    assert (found.attempts, world.slept) == (2, [40])


def test_a_429_that_names_its_window_holds_back_that_one_alone(kind: Kind) -> None:
    target = operation(limits=(per(100, 60), per(5, 60, by="body.id")))
    world = World()
    server = Server(answer(429, retry_after=40, x_ratelimit_limit=5), OK)
    first, second = call(target, {"id": "a"}), call(target, {"id": "b"})
    run(kind, settings(server, world, max_attempts=1), first, second)
    assert world.slept == []
    run(kind, settings(Server(answer(429, retry_after=40), OK), world, max_attempts=1), first, second)
    assert world.slept == [40]


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
