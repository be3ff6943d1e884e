"""Iterating over lists: every item once, of pages, offsets and cursors; it ends, and says where it failed."""

from __future__ import annotations

import asyncio
import inspect
import json
import pickle
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from moengage_api import UNSET, AsyncMoEngage, MoEngage
from moengage_api.errors import ConfigurationError, RequestInvalid, ResponseInvalid, ServerError
from moengage_api.overlays.operation import Idempotency, Operation, Pagination, Parameter, RequestId
from moengage_api.overlays.pagination import iterate, iterate_async
from tests.client.harness import KEYS, WORKSPACE, Kind, World, operation, uuid4

if TYPE_CHECKING:
    from collections.abc import Callable

Answer = Any
LIST = {"type": "array", "items": {}}


@pytest.fixture(params=["sync", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


class Vendor:
    """Answers each request with what a function of its body and query says, and keeps both."""

    def __init__(self, answer: Callable[[dict[str, Any]], Any]) -> None:
        self.answer = answer
        self.requests: list[httpx.Request] = []
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        asked = {**dict(request.url.params), **(json.loads(request.content) if request.content else {})}
        self.asked.append(asked)
        answer = self.answer(asked)
        return answer if isinstance(answer, httpx.Response) else httpx.Response(200, json=answer)


def settings(vendor: Vendor, world: World | None = None) -> dict[str, Any]:
    return {
        "workspace_id": WORKSPACE,
        "api_key": KEYS,
        "data_center": "01",
        "transport": httpx.MockTransport(vendor),
        "runtime": (world or World()).runtime,
    }


def items(
    kind: Kind,
    vendor: Vendor,
    target: Operation[Any],
    *,
    most: int | None = None,
    into: list[Any] | None = None,
    world: World | None = None,
    **arguments: Any,
) -> list[Any]:
    """All items; `into` also holds those before a failure."""
    found: list[Any] = [] if into is None else into
    given = {"parameters": {}, "body": UNSET, "fields": {}, "options": None, **arguments}
    if kind == "sync":
        with MoEngage(**settings(vendor, world)) as moengage:
            for item in iterate(moengage, target, max_items=most, **given):
                found.append(item)
        return found

    async def run() -> None:
        async with AsyncMoEngage(**settings(vendor, world)) as moengage:
            async for item in iterate_async(moengage, target, max_items=most, **given):
                found.append(item)

    asyncio.run(run())
    return found


def paged(**facts: Any) -> Operation[Any]:
    given = {"kind": "page", "page": "page", "size": "limit", "first": 1, "max": 3, "items": "data.rows"}
    names = {
        "page": "page",
        "limit": "limit",
        "offset": "offset",
        "cursor": "cursor",
        "request_id": "request_id",
    }
    return operation(body_names=names, pagination=Pagination(**{**given, **facts}))


def rows(count: int) -> Callable[[dict[str, Any]], Any]:
    """A list of numbers in pages of the size that is asked for."""

    def answer(asked: dict[str, Any]) -> Any:
        size = asked.get("limit", count)
        start = (asked.get("page", 1) - 1) * size
        return {"data": {"rows": list(range(count))[start : start + size]}}

    return answer


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 2), (3, 2), (7, 4)])
def test_pages_until_an_empty_one(kind: Kind, count: int, pages: int) -> None:
    vendor = Vendor(rows(count))
    assert items(kind, vendor, paged()) == list(range(count))
    assert vendor.asked == [{"limit": 3, "page": number + 1} for number in range(pages)]


@pytest.mark.parametrize(("count", "pages"), [(0, 1), (1, 1), (3, 2), (7, 3)])
def test_a_short_page_ends_it_where_the_facts_say_so(kind: Kind, count: int, pages: int) -> None:
    vendor = Vendor(rows(count))
    assert items(kind, vendor, paged(short_is_last=True)) == list(range(count))
    assert len(vendor.asked) == pages


def test_a_short_page_in_between_loses_nothing(kind: Kind) -> None:
    pages = {1: [1, 2, 3], 2: [4], 3: [5, 6, 7], 4: []}
    vendor = Vendor(lambda asked: {"data": {"rows": pages[asked["page"]]}})
    assert items(kind, vendor, paged()) == [1, 2, 3, 4, 5, 6, 7]


def test_offsets_count_rows(kind: Kind) -> None:
    def answer(asked: dict[str, Any]) -> Any:
        return {"data": {"rows": list(range(7))[asked["offset"] : asked["offset"] + asked["limit"]]}}

    vendor = Vendor(answer)
    assert items(kind, vendor, paged(kind="offset", page="offset", first=0)) == list(range(7))
    assert [asked["offset"] for asked in vendor.asked] == [0, 3, 6, 7]


CURSOR = {"kind": "cursor", "page": "cursor", "first": None, "next": "next"}


def test_cursors_lead_on(kind: Kind) -> None:
    chain = {None: ("a", [1, 2]), "a": ("b", [3]), "b": (None, [4])}

    def answer(asked: dict[str, Any]) -> Any:
        following, found = chain[asked.get("cursor")]
        return {"data": {"rows": found}, "next": following}

    vendor = Vendor(answer)
    assert items(kind, vendor, paged(**CURSOR)) == [1, 2, 3, 4]
    assert vendor.asked == [{"limit": 3}, {"limit": 3, "cursor": "a"}, {"limit": 3, "cursor": "b"}]


@pytest.mark.parametrize("last", [False, "false", "False"])
@pytest.mark.parametrize("facts", [{}, CURSOR])
def test_the_last_page_may_say_so(kind: Kind, last: Any, facts: dict[str, Any]) -> None:
    def answer(asked: dict[str, Any]) -> Any:
        number = len(vendor.asked)
        return {"data": {"rows": [number]}, "next": str(number), "more": "true" if number < 3 else last}

    vendor = Vendor(answer)
    assert items(kind, vendor, paged(more="more", **facts)) == [1, 2, 3]


@pytest.mark.parametrize("facts", [{}, CURSOR])
def test_a_server_that_repeats_a_page_is_stopped(kind: Kind, facts: dict[str, Any]) -> None:
    def answer(asked: dict[str, Any]) -> Any:
        # Every answer has another id; the rows come back in turn.
        number = len(vendor.asked)
        return {"data": {"rows": [number % 2]}, "next": f"c{number}", "id": number}

    vendor, found = Vendor(answer), list[Any]()
    with pytest.raises(ResponseInvalid, match="sent before") as caught:
        items(kind, vendor, paged(**facts), into=found)
    assert (found, caught.value.page, len(vendor.asked)) == ([1, 0], 3, 3)


def test_an_empty_page_ends_cursors_too(kind: Kind) -> None:
    vendor = Vendor(lambda asked: {"data": {"rows": []}, "next": "on-and-on"})
    assert items(kind, vendor, paged(**CURSOR)) == []
    assert len(vendor.asked) == 1


@pytest.mark.parametrize(
    ("most", "sizes", "found"), [(0, [], 0), (1, [1], 1), (2, [2], 2), (4, [3, 3], 4), (9, [3, 3, 3, 3], 7)]
)
def test_no_more_items_than_wanted(kind: Kind, most: int, sizes: list[int], found: int) -> None:
    vendor = Vendor(rows(7))
    assert items(kind, vendor, paged(), most=most) == list(range(found))
    assert [asked["limit"] for asked in vendor.asked] == sizes


@pytest.mark.parametrize("most", [-1, 1.5, "3", True])
def test_a_wrong_number_is_refused_at_once(most: Any) -> None:
    vendor = Vendor(rows(7))
    with MoEngage(**settings(vendor)) as moengage, pytest.raises(ConfigurationError, match="max_items"):
        iterate(moengage, paged(), max_items=most, parameters={}, body=UNSET, fields={}, options=None)


def test_the_size_and_the_first_page_can_be_chosen(kind: Kind) -> None:
    both: tuple[dict[str, Any], ...] = (
        {"fields": {"limit": 2, "page": 2}},
        {"body": {"limit": 2, "page": 2}},
    )
    for given in both:
        vendor = Vendor(rows(5))
        assert items(kind, vendor, paged(), **given) == [2, 3, 4]
        assert vendor.asked == [{"limit": 2, "page": number} for number in (2, 3, 4)]
    assert given == {"body": {"limit": 2, "page": 2}}


def test_a_model_as_body_stays_as_it_was(kind: Kind) -> None:
    from moengage_api.api.campaigns_v5.search import OPERATION
    from moengage_api.models import CampaignSearch

    request = CampaignSearch(limit=2, page=1)
    ids = iter(range(3))

    def answer(asked: dict[str, Any]) -> Any:
        return {
            "data": {"campaigns": [{"channel": "PUSH", "id": str(next(ids))}] if asked["page"] < 3 else []}
        }

    vendor = Vendor(answer)
    found = items(kind, vendor, OPERATION, body=request)
    assert [campaign.id for campaign in found] == ["0", "1"]
    assert [asked["page"] for asked in vendor.asked] == [1, 2, 3]
    assert (request.page, request.limit) == (1, 2)


def test_without_a_largest_size_all_comes_at_once(kind: Kind) -> None:
    """Cards: without `limit` one page holds all, and `page` means nothing."""
    vendor = Vendor(rows(7))
    assert items(kind, vendor, paged(max=None)) == list(range(7))
    assert len(vendor.asked) == 1
    vendor = Vendor(rows(7))
    assert items(kind, vendor, paged(max=None), fields={"limit": 4}) == list(range(7))
    assert len(vendor.asked) == 3


def test_pages_in_the_query(kind: Kind) -> None:
    parameters = (Parameter(name="page", python_name="page_", location="query", schema={"type": "integer"}),)
    target = operation(
        method="GET",
        body=None,
        parameters=parameters,
        pagination=Pagination(kind="page", page="page", first=1, max=2, short_is_last=True),
    )
    vendor = Vendor(lambda asked: {"1": [1, 2], "2": [3]}[asked["page"]])
    assert items(kind, vendor, target) == [1, 2, 3]


def test_maps_give_pairs(kind: Kind) -> None:
    pages = [{"a": 1, "b": 2}, {"c": 3}, {}]
    vendor = Vendor(lambda asked: {"data": pages[asked["page"] - 1]})
    assert items(kind, vendor, paged(items="data")) == [("a", 1), ("b", 2), ("c", 3)]


@pytest.mark.parametrize("answer", [{}, {"data": None}, {"data": {"rows": None}}])
def test_nothing_there_is_an_empty_page(kind: Kind, answer: Any) -> None:
    assert items(kind, Vendor(lambda asked: answer), paged()) == []


def test_rows_that_are_no_list_are_told(kind: Kind) -> None:
    with pytest.raises(ResponseInvalid, match=r"no list at 'data\.rows'") as caught:
        items(kind, Vendor(lambda asked: {"data": {"rows": "none"}}), paged())
    assert caught.value.page == 1


@pytest.mark.parametrize("cursor", ["NaN", "-Infinity", "1.5", '{"page": 2}', '["b"]', r'"\ud800"'])
def test_a_cursor_that_cannot_be_sent_is_told(kind: Kind, cursor: str) -> None:
    body = f'{{"data": {{"rows": [1, 2, 3]}}, "next": {cursor}}}'
    vendor = Vendor(lambda asked: httpx.Response(200, content=body))
    with pytest.raises(ResponseInvalid, match="'next' in the answer is no cursor") as caught:
        items(kind, vendor, paged(**CURSOR))
    assert caught.value.page == 1
    # Where no other page is wanted, it does not matter.
    assert items(kind, vendor, paged(**CURSOR), most=2) == [1, 2]


def test_each_page_has_ids_of_its_own(kind: Kind) -> None:
    target = paged()
    keyed = operation(
        body_names=target.body_names,
        pagination=target.pagination,
        idempotency=Idempotency(kind="header", name="Idempotency-Key"),
        request_id=RequestId(header="X-Request", body="request_id"),
    )
    vendor = Vendor(rows(5))
    items(kind, vendor, keyed, options={"idempotency_key": uuid4(77)}, fields={"request_id": "mine"})
    keys = [request.headers["Idempotency-Key"] for request in vendor.requests]
    ids = [request.headers["X-Request"] for request in vendor.requests]
    assert (keys[0], ids[0]) == (uuid4(77), "mine")
    assert len(set(keys)) == len(set(ids)) == 3
    assert "request_id" not in vendor.asked[1] or vendor.asked[1]["request_id"] == ids[1]


def test_a_key_in_the_body_is_that_of_the_first_page(kind: Kind) -> None:
    target = paged()
    keyed = operation(
        body_names={**target.body_names, "transaction_id": "transaction_id"},
        pagination=target.pagination,
        idempotency=Idempotency(kind="body", name="transaction_id"),
    )
    vendor = Vendor(rows(5))
    items(kind, vendor, keyed, fields={"transaction_id": uuid4(77)})
    keys = [asked["transaction_id"] for asked in vendor.asked]
    assert keys == [uuid4(77), uuid4(1), uuid4(2)]


def test_an_error_tells_its_page(kind: Kind) -> None:
    def answer(asked: dict[str, Any]) -> Any:
        return httpx.Response(500) if asked["page"] == 3 else rows(9)(asked)

    found: list[Any] = []
    with pytest.raises(ServerError) as caught:
        items(kind, Vendor(answer), paged(), into=found, options={"max_attempts": 1})
    assert found == list(range(6))
    assert caught.value.page == 3
    assert caught.value.__notes__ == ["on page 3 of the iteration, page=3, after 6 items"]
    assert pickle.loads(pickle.dumps(caught.value)).page == 3


def test_a_bad_argument_is_told_before_anything_is_sent(kind: Kind) -> None:
    from moengage_api.api.campaigns_v5.search import OPERATION

    vendor = Vendor(rows(1))
    with pytest.raises(RequestInvalid, match="16 is too large"):
        items(kind, vendor, OPERATION, fields={"limit": 16})
    assert vendor.asked == []


def test_an_operation_without_pages_is_refused() -> None:
    with (
        MoEngage(**settings(Vendor(rows(1)))) as moengage,
        pytest.raises(ConfigurationError, match="no pages"),
    ):
        iterate(moengage, operation(), parameters={}, body=UNSET, fields={}, options=None)


def test_pages_are_asked_for_when_they_are_wanted() -> None:
    vendor = Vendor(rows(9))
    with MoEngage(**settings(vendor)) as moengage:
        found = iterate(moengage, paged(), parameters={}, body=UNSET, fields={}, options=None)
        assert vendor.asked == []
        assert [next(found) for _ in range(3)] == [0, 1, 2]
        assert len(vendor.asked) == 1


def test_facades_iterate() -> None:
    pages = [{"data": {"flows": [{"flow_id": "f1"}], "has_more": True, "next_cursor": "c"}}]
    pages += [{"data": {"flows": [{"flow_id": "f2"}], "has_more": False, "next_cursor": None}}]
    vendor = Vendor(lambda asked: pages["cursor" in asked])
    with MoEngage(**settings(vendor)) as moengage:
        assert [flow.flow_id for flow in moengage.flows.iter_search()] == ["f1", "f2"]
        assert [flow.flow_id for flow in moengage.flows.iter_search(limit=5, max_items=1)] == ["f1"]
    assert vendor.asked == [{"limit": 100}, {"limit": 100, "cursor": "c"}, {"limit": 5}]

    async def run() -> list[str]:
        async with AsyncMoEngage(**settings(Vendor(lambda asked: pages["cursor" in asked]))) as moengage:
            found = moengage.flows.iter_search()
            listed = [flow.flow_id async for flow in found]
            assert inspect.isasyncgen(found)
            return listed

    assert asyncio.run(run()) == ["f1", "f2"]
