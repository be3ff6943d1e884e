"""Bulk import: packed to the byte, nothing lost, nothing repeated that may have been counted."""

from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays import errors
from moengage_api.overlays.checks import RequestWarning
from tests.client.harness import KEYS, WORKSPACE, Kind, Server, World

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from moengage_api.overlays.bulk import Batch, Summary

ENVELOPE = len(b'{"type":"transition","elements":[]}')
ACCEPTED = (200, {"status": "success"})


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def import_(kind: Kind, server: Any, elements: Any, *, settings: Any = None, **arguments: Any) -> Summary:
    defaults = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01"}
    given: dict[str, Any] = {
        **defaults,
        "transport": httpx.MockTransport(server),
        "runtime": World().runtime,
        **(settings or {}),
    }
    if kind == "sync":
        with MoEngage(**given) as moengage:
            return moengage.bulk.import_(elements, **arguments)

    async def run() -> Summary:
        async with AsyncMoEngage(**given) as moengage:
            return await moengage.bulk.import_(elements, **arguments)

    return asyncio.run(run())


def customer(number: int, **attributes: Any) -> dict[str, Any]:
    return {"type": "customer", "customer_id": f"c-{number:04d}", "attributes": attributes}


def event(number: int) -> dict[str, Any]:
    return {"type": "event", "customer_id": f"c-{number:04d}", "actions": [{"action": "Bought"}]}


def device(number: int) -> dict[str, Any]:
    attributes = {"platform": "ANDROID", "push_id": "p"}
    return {"type": "device", "customer_id": f"c-{number:04d}", "device_id": "d-1", "attributes": attributes}


def size(element: Any) -> int:
    return len(json.dumps(element, ensure_ascii=False, separators=(",", ":")).encode())


def sent(server: Server) -> list[list[Any]]:
    bodies = [json.loads(request.content) for request in server.requests]
    assert all(body.keys() == {"type", "elements"} and body["type"] == "transition" for body in bodies)
    return [body["elements"] for body in bodies]


def test_elements_of_every_type_go_out_in_order_and_are_counted(kind: Kind) -> None:
    server = Server(ACCEPTED)
    elements = [customer(1, name="Zoë"), event(2), device(3), event(4)]
    summary = import_(kind, server, elements)
    # Users and devices apart from events: only the former may be sent again after an unclear outcome.
    assert sent(server) == [[elements[0], elements[2]], [elements[1], elements[3]]]
    assert {request.url.path for request in server.requests} == {f"/v1/transition/{WORKSPACE}"}
    assert summary.sent == {"customer": 1, "event": 2, "device": 1}
    assert (summary.batches, summary.read, summary.complete) == (2, 4, True)
    assert summary.size == sum(len(request.content) for request in server.requests)


@pytest.mark.parametrize(("spare", "expected"), [(0, [3, 3, 1]), (-1, [2, 2, 2, 1]), (1, [3, 3, 1])])
def test_a_body_is_filled_to_the_byte(kind: Kind, spare: int, expected: list[int]) -> None:
    elements = [customer(number, name="ü") for number in range(7)]
    limit = ENVELOPE + 3 * size(elements[0]) + 2 + spare
    server = Server(ACCEPTED)
    import_(kind, server, elements, max_bytes=limit)
    assert [len(batch) for batch in sent(server)] == expected
    assert [element for batch in sent(server) for element in batch] == elements
    sizes = [len(request.content) for request in server.requests]
    assert max(sizes) <= limit
    assert spare or sizes[0] == limit


def test_a_workspace_of_a_higher_limit_may_use_it(kind: Kind) -> None:
    server = Server(ACCEPTED)
    elements = [customer(number, text="x" * 1000) for number in range(150)]
    import_(kind, server, elements, max_bytes=200_000, options={"checks": "off"})
    assert 102_400 < len(server.request.content) <= 200_000


def test_the_default_limit_is_the_vendors(kind: Kind) -> None:
    server = Server(ACCEPTED)
    elements = [customer(number, text="x" * 500, more="x" * 500) for number in range(300)]
    summary = import_(kind, server, elements)
    sizes = [len(request.content) for request in server.requests]
    assert max(sizes) <= 102_400 < min(sizes[:-1]) + size(elements[0]) + 1
    assert summary.sent == {"customer": 300}


def test_bytes_are_counted_as_utf8_not_as_characters(kind: Kind) -> None:
    elements = [customer(number, name="日本語" * 10) for number in range(4)]
    server = Server(ACCEPTED)
    import_(kind, server, elements, max_bytes=ENVELOPE + 2 * size(elements[0]) + 1)
    assert [len(batch) for batch in sent(server)] == [2, 2]


def test_an_element_too_large_alone_is_rejected_alone(kind: Kind) -> None:
    fits, large = customer(0), customer(1, text="x")
    server = Server(ACCEPTED)
    summary = import_(kind, server, [fits, large, fits], max_bytes=ENVELOPE + size(fits))
    assert sent(server) == [[fits], [fits]]
    [rejected] = summary.rejected
    assert rejected.index == 1
    assert f"{ENVELOPE + size(large)} bytes; the limit is {ENVELOPE + size(fits)}" in str(
        rejected.problems[0]
    )
    assert not summary.complete


@pytest.mark.parametrize(
    ("bad", "path"),
    [
        ({"type": "event", "customer_id": "c-1"}, "actions"),
        ({"type": "tranistion"}, "type"),
        ({"customer_id": "c-1"}, "type"),
        (customer(1, when=object()), "attributes.when"),
        (7, ""),
        (None, ""),
    ],
)
def test_an_invalid_element_is_rejected_with_its_problems_and_the_rest_goes_on(
    kind: Kind, bad: Any, path: str
) -> None:
    server = Server(ACCEPTED)
    summary = import_(kind, server, [customer(0), bad, customer(2)])
    assert sent(server) == [[customer(0), customer(2)]]
    assert [rejected.index for rejected in summary.rejected] == [1]
    assert path in [problem.path for problem in summary.rejected[0].problems]


@pytest.mark.parametrize("where", ["settings", "options"])
def test_checks_can_be_switched_off(kind: Kind, where: str) -> None:
    server = Server(ACCEPTED)
    odd = {"type": "event", "customer_id": "c-1"}
    summary = import_(kind, server, [odd], **{where: {"checks": "off"}})
    assert sent(server) == [[odd]]
    assert summary.complete


def test_warnings_are_told_once_where_the_import_began_and_counted(kind: Kind) -> None:
    long = {"name": "x" * 513}
    elements = [customer(0), customer(1, **long), customer(2, **long)]
    server = Server(ACCEPTED)
    with pytest.warns(RequestWarning) as told:
        summary = import_(kind, server, elements, options={"checks": "warn"})
    assert sent(server) == [elements]
    assert summary.warnings == {"value-length": 2}
    [warning] = told
    assert str(warning.message).startswith("data.import_bulk: element 1: attributes.name: the text has 513")
    assert warning.filename == __file__


def test_models_are_sent_like_mappings(kind: Kind) -> None:
    from moengage_api.models import BulkImportRequest

    elements = BulkImportRequest.from_dict(
        {"type": "transition", "elements": [customer(1), event(2)]}
    ).elements
    assert not any(isinstance(element, dict) for element in elements)
    server = Server(ACCEPTED)
    assert import_(kind, server, elements).sent == {"customer": 1, "event": 1}
    assert sent(server) == [[customer(1)], [event(2)]]


@pytest.mark.parametrize(
    ("fault", "cls", "ambiguous"),
    [
        (httpx.ReadTimeout("slow"), errors.TimedOut, True),
        ((500, {}), errors.ServerError, True),
        ((400, {}), errors.BadRequest, False),
        ((413, {}), errors.PayloadTooLarge, False),
        ((200, {"status": "fail"}), errors.RequestFailed, False),
    ],
)
def test_a_failed_batch_is_listed_and_never_repeated(
    kind: Kind, fault: Any, cls: type[Exception], ambiguous: bool
) -> None:
    elements = [event(number) for number in range(3)]
    server = Server(ACCEPTED, fault, ACCEPTED)
    summary = import_(kind, server, elements, max_bytes=ENVELOPE + size(elements[0]))
    assert sent(server) == [[element] for element in elements]
    assert summary.sent == {"event": 2}
    [failed] = summary.failed
    assert (failed.indices, type(failed.error), failed.ambiguous) == ((1,), cls, ambiguous)
    assert summary.ambiguous == ([failed] if ambiguous else [])
    assert not summary.complete
    # A traceback would hold the frames of the call, and with them its body.
    assert failed.error is not None
    assert (failed.error.__traceback__, failed.content) == (None, b"")


@pytest.mark.parametrize("asked", [{"resend_ambiguous": True}, {"options": {"resend_ambiguous": True}}])
def test_events_are_sent_again_on_request(kind: Kind, asked: Any) -> None:
    server = Server((500, {}), httpx.ReadTimeout("slow"), ACCEPTED)
    assert import_(kind, server, [event(1)], **asked).complete
    assert sent(server) == [[event(1)]] * 3


def test_a_batch_turned_away_is_sent_again(kind: Kind) -> None:
    server = Server((429, {}), (503, {}), ACCEPTED)
    assert import_(kind, server, [event(1)]).complete
    assert sent(server) == [[event(1)]] * 3


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("in_flight", [1, 2])
def test_a_refused_key_ends_the_import_and_nothing_is_forgotten(
    kind: Kind, status: int, in_flight: int
) -> None:
    produced: list[int] = []

    def elements() -> Iterator[Any]:
        for number in range(1000):
            produced.append(number)
            yield event(number)

    server = Server((status, {}))
    summary = import_(kind, server, elements(), max_bytes=ENVELOPE + size(event(0)), in_flight=in_flight)
    assert summary.stopped is not None
    assert len(server.requests) <= in_flight + 1
    assert summary.read == len(produced) < 10
    accounted = sorted(index for batch in summary.failed for index in batch.indices)
    assert accounted == produced


@pytest.mark.parametrize("in_flight", [1, 3])
def test_a_missing_setting_is_raised(kind: Kind, in_flight: int, caplog: pytest.LogCaptureFixture) -> None:
    server = Server(ACCEPTED)
    elements = [event(number) for number in range(6)]
    arguments = {"max_bytes": ENVELOPE + size(elements[0]), "in_flight": in_flight}
    with pytest.raises(errors.ConfigurationError, match=r"data\.import_bulk.*MOENGAGE_DATA_API_KEY"):
        import_(kind, server, elements, settings={"api_key": None}, **arguments)
    # asyncio logs the failure of a task that nobody asked.
    assert caplog.text == ""
    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"max_bytes": ENVELOPE}, "no room"),
        ({"max_bytes": 102_401}, "above 102400"),
        ({"in_flight": 0}, "in_flight"),
    ],
)
def test_arguments_that_cannot_work_are_refused(kind: Kind, arguments: Any, message: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=message):
        import_(kind, Server(ACCEPTED), [event(1)], **arguments)


@pytest.mark.parametrize("in_flight", [1, 3])
def test_batches_are_told_as_they_end(kind: Kind, in_flight: int) -> None:
    told: list[Batch] = []
    threads: set[int] = set()

    def on_batch(batch: Batch) -> None:
        told.append(batch)
        threads.add(threading.get_ident())

    server = Server(ACCEPTED)
    elements = [event(number) for number in range(7)]
    limit = ENVELOPE + 2 * size(elements[0]) + 1
    import_(kind, server, elements, max_bytes=limit, on_batch=on_batch, in_flight=in_flight)
    assert sorted(batch.indices for batch in told) == [(0, 1), (2, 3), (4, 5), (6,)]
    assert {batch.types["event"] for batch in told} == {1, 2}
    assert sorted(batch.content for batch in told) == sorted(request.content for request in server.requests)
    assert threads == {threading.get_ident()}


def test_input_is_read_no_further_than_the_batches_in_flight(kind: Kind) -> None:
    produced: list[int] = []
    ahead: list[int] = []

    def elements() -> Iterator[Any]:
        for number in range(50):
            produced.append(number)
            yield event(number)

    def handler(request: httpx.Request) -> httpx.Response:
        ahead.append(len(produced))
        return httpx.Response(200, json={"status": "success"})

    import_(kind, handler, elements(), max_bytes=ENVELOPE + size(event(0)))
    # The one after the batch has been read, since it told that the batch was full.
    assert all(read <= number + 3 for number, read in enumerate(ahead))


def test_several_requests_are_on_their_way_at_once() -> None:
    together = threading.Barrier(3, timeout=10)

    def handler(request: httpx.Request) -> httpx.Response:
        together.wait()
        return httpx.Response(200, json={"status": "success"})

    elements = [event(number) for number in range(6)]
    summary = import_("sync", handler, elements, max_bytes=ENVELOPE + size(event(0)), in_flight=3)
    assert summary.batches == 6


def test_several_tasks_are_on_their_way_at_once() -> None:
    waiting: list[asyncio.Event] = []

    async def handler(request: httpx.Request) -> httpx.Response:
        waiting.append(asyncio.Event())
        if len(waiting) % 3 == 0:
            for other in waiting:
                other.set()
        await waiting[-1].wait()
        return httpx.Response(200, json={"status": "success"})

    elements = [event(number) for number in range(6)]
    summary = import_("async", handler, elements, max_bytes=ENVELOPE + size(event(0)), in_flight=3)
    assert summary.batches == 6


def test_an_asynchronous_source_is_read() -> None:
    async def elements() -> AsyncIterator[Any]:
        for number in range(3):
            yield event(number)

    server = Server(ACCEPTED)
    assert import_("async", server, elements()).sent == {"event": 3}


def test_a_source_that_fails_fails_the_import(kind: Kind) -> None:
    def elements() -> Iterator[Any]:
        yield event(1)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        import_(kind, Server(ACCEPTED), elements(), in_flight=2)


def test_nothing_to_import_sends_nothing(kind: Kind) -> None:
    server = Server(ACCEPTED)
    summary = import_(kind, server, [])
    assert (server.requests, summary.batches, summary.complete) == ([], 0, True)


def test_a_project_is_named(kind: Kind) -> None:
    server = Server(ACCEPTED)
    import_(kind, server, [event(1)], project_code="shop")
    assert server.request.url.query == b"project_code=shop"


def fitted(users: int, events: int = 60_000) -> dict[str, Any]:
    return {"rate_limits": {"data.import_bulk": {"users/minute": users, "events/minute": events}}}


def test_a_batch_ends_where_a_quota_does(kind: Kind) -> None:
    server, world = Server(ACCEPTED), World()
    elements = [customer(number) for number in range(12)]
    most = ENVELOPE + 3 * size(elements[0]) + 2
    settings = {**fitted(5), "runtime": world.runtime}
    summary = import_(kind, server, [*elements, device(1)], settings=settings, max_bytes=most)
    assert [len(batch) for batch in sent(server)] == [3, 2, 3, 2, 2, 1]
    assert world.slept == [60, 60]
    assert summary.complete


def test_events_are_fitted_by_their_actions(kind: Kind) -> None:
    server = Server(ACCEPTED)
    elements = [
        {**event(number), "actions": [{"action": "Bought"}] * count} for number, count in [(1, 3), (2, 3)]
    ]
    large = {**event(3), "actions": [{"action": "Bought"}] * 6}
    summary = import_(kind, server, [customer(0), *elements, large], settings=fitted(5, 5))
    assert [len(batch) for batch in sent(server)] == [1, 1, 1]
    [rejected] = summary.rejected
    assert rejected.index == 3
    assert "holds 6 events; the quota is 5" in str(rejected.problems[0])


def test_an_import_is_not_resumed_with_other_rate_limits(kind: Kind, tmp_path: Path) -> None:
    journal, elements = tmp_path / "journal", [customer(1), customer(2)]
    import_(kind, Server(ACCEPTED), elements, settings=fitted(5), journal=journal)
    with pytest.raises(errors.ConfigurationError, match="is the journal of an import with rate_limits="):
        import_(kind, Server(ACCEPTED), elements, settings=fitted(1), journal=journal)


def test_requests_of_a_chore_are_no_larger_than_its_quota(kind: Kind) -> None:
    found = {"status": "success", "data": {"users": [], "users_not_found": []}}
    server, world = Server((200, found)), World()
    given: dict[str, Any] = {
        "workspace_id": WORKSPACE,
        "api_key": KEYS,
        "data_center": "01",
        "runtime": world.runtime,
        "rate_limits": {"data.export_users": {"users/minute": 8}},
        "transport": httpx.MockTransport(server),
    }
    identifiers = [f"c-{number}" for number in range(20)]

    async def run() -> None:
        async with AsyncMoEngage(**given) as moengage:
            await moengage.bulk.export_users(identifiers)

    if kind == "sync":
        with MoEngage(**given) as moengage:
            moengage.bulk.export_users(identifiers)
    else:
        asyncio.run(run())
    asked = [json.loads(request.content)["data"]["identifiers"] for request in server.requests]
    assert [len(found) for found in asked] == [8, 8, 4]
    assert world.slept == [60, 60]
