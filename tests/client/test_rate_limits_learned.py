"""Quotas before the vendor's: what the vendor's answers teach."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from moengage_api.overlays.errors import (
    RateLimited,
)
from tests.client.harness import Kind, Server, World, operation
from tests.client.limited import (
    MINUTE,
    OK,
    answer,
    call,
    per,
    run,
    settings,
)

if TYPE_CHECKING:
    pass


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


# What is learned.


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
