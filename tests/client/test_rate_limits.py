"""Quotas before the vendor's: figures of one's own, what is counted, and what waits."""

from __future__ import annotations

import fnmatch
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from moengage_api import MoEngage
from moengage_api.facts import OPERATIONS, POOLS
from moengage_api.overlays.errors import (
    BadRequest,
    ConfigurationError,
    QuotaExhausted,
    RequestInvalid,
)
from moengage_api.overlays.operation import Limit, Parameter
from moengage_api.overlays.rate_limits import limits_of, owner, rate_limits, window
from tests.client.harness import Kind, Server, World, operation
from tests.client.limited import (
    MINUTE,
    OK,
    USERS,
    call,
    per,
    run,
    settings,
    waits_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


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
        (
            {"data.track_user": {"requests/second": "off"}},
            "10 users/minute, 1 runs/5 minutes by schedule_id, *",
        ),
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
