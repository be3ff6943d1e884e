"""Chores of many small requests: filled to the vendor's number, told item by item, true at the emulator."""

from __future__ import annotations

import json
import threading
from typing import Any

import httpx
import pytest

from moengage_api import MoEngage, errors
from moengage_api.overlays.bulk import ItemOutcome, ItemRefused
from moengage_emulator import FaultRule
from tests.bulk.kit import Bulk

DAY = 86_400
"""Seconds until the vendor carries out a deletion."""


def names(count: int) -> list[str]:
    return [f"ada-{number:03d}" for number in range(count)]


def refused(done: Any) -> dict[int, type[BaseException]]:
    return {outcome.index: type(outcome.error) for outcome in done.outcomes if outcome.error is not None}


# ---------------------------------------------------------------- export


def test_users_are_exported_by_twenties_in_the_order_asked(bulk: Bulk) -> None:
    bulk.have(*names(45), city="Pune")
    wanted = [*reversed(names(45)), "nobody-1"]
    done = bulk("export_users", wanted, fields=["customer_id", "city"])
    bodies = bulk.bodies("data_export_users")
    assert [len(body["data"]["identifiers"]) for body in bodies] == [20, 20, 6]
    assert [outcome.item for outcome in done.outcomes] == wanted
    found = [outcome.value.user_attributes for outcome in done.outcomes[:-1]]
    assert [one.additional_properties["city"] for one in found] == ["Pune"] * 45
    assert (done.succeeded, done.failed, done.requests, done.complete) == (45, 1, 3, False)
    assert refused(done) == {45: ItemRefused}
    assert "nobody has this id" in str(done.outcomes[45].error)


def test_an_invalid_id_does_not_spoil_the_request_of_the_others(bulk: Bulk) -> None:
    bulk.have(*names(3))
    done = bulk("export_users", ["ada-000", 7, "ada-001", None, "ada-002"])
    assert [len(body["data"]["identifiers"]) for body in bulk.bodies("data_export_users")] == [3]
    assert set(refused(done).values()) == {errors.RequestInvalid}
    assert [outcome.index for outcome in done.outcomes] == [0, 1, 2, 3, 4]
    assert done.succeeded == 3


# ---------------------------------------------------------------- merges and deletions


def test_users_are_merged_by_fifties(bulk: Bulk) -> None:
    bulk.have(*names(120))
    pairs = [(f"ada-{number:03d}", f"ada-{number + 60:03d}") for number in range(60)]
    done = bulk("merge_users", pairs)
    assert [len(body["merge_data"]) for body in bulk.bodies("data_merge_users")] == [50, 10]
    assert (done.succeeded, done.requests, done.complete) == (60, 2, True)
    merged = {user["customer_id"] for user in bulk.stored("users") if user.get("merged")}
    assert merged == {pair[0] for pair in pairs}


@pytest.mark.parametrize("pair", [("a",), "ab", None, ("ada-001", 7)])
def test_what_is_no_pair_is_told_alone(bulk: Bulk, pair: Any) -> None:
    bulk.have("ada-001", "ada-002")
    done = bulk("merge_users", [pair, ("ada-001", "ada-002")])
    assert refused(done) == {0: errors.RequestInvalid}
    assert done.succeeded == 1


def test_users_are_deleted_one_by_one(bulk: Bulk) -> None:
    bulk.have(*names(5))
    done = bulk("delete_users", ["ada-001", "nobody-1", "ada-003"], in_flight=2)
    assert [len(bulk.bodies("data_delete_user")), done.requests] == [3, 3]
    assert refused(done) == {1: errors.NotFound}
    bulk.emu.clock.advance(DAY)
    bulk.emu.settle()
    left = {user["customer_id"] for user in bulk.stored("users")}
    assert left == {"ada-000", "ada-002", "ada-004"}


# ---------------------------------------------------------------- e-mail


def test_addresses_are_resubscribed_by_hundreds(bulk: Bulk) -> None:
    addresses = [f"{name}@kiosk.example" for name in names(230)]
    bulk.have("ada", u_em=addresses[229], moe_unsubscribe=True)
    done = bulk("resubscribe", addresses)
    sizes = [len(body["recipients"]) for body in bulk.bodies("email_subscriptions_resubscribe")]
    assert sizes == [100, 100, 30]
    assert (done.succeeded, done.complete) == (230, True)
    bulk.emu.settle()
    [user] = bulk.stored("users")
    assert user["attributes"]["moe_unsubscribe"] is False


def test_a_request_refused_for_one_address_is_tried_in_halves(bulk: Bulk) -> None:
    refusal = FaultRule(operation="email_subscriptions_resubscribe", status=400, times=2)
    bulk.emu.faults.add(refusal)
    done = bulk("resubscribe", ["a@kiosk.example", "b@kiosk.example", "c@kiosk.example", "no address"])
    # All three are refused, then the first half; the second goes through.
    assert refused(done) == {0: errors.BadRequest, 3: errors.RequestInvalid}
    assert (done.succeeded, done.requests) == (2, 3)
    tried = [body["recipients"] for body in bulk.bodies("email_subscriptions_resubscribe")]
    assert [len(addresses) for addresses in tried] == [3, 1, 2]


# ---------------------------------------------------------------- catalogs


@pytest.fixture
def catalog(bulk: Bulk) -> str:
    attributes = [{"name": name, "type": "string"} for name in ("id", "title", "link", "image_link")]
    with bulk.emu.client() as client:
        made = client.catalog.create(
            price_currency="USD", name="Teas", attributes=[*attributes, {"name": "price", "type": "double"}]
        )
    bulk.emu.log.clear()
    return str(made.catalog_id)


def tea(number: int, **changes: Any) -> dict[str, Any]:
    urls = {"link": f"https://kiosk.example/{number}", "image_link": f"https://kiosk.example/{number}.jpg"}
    return {"id": f"tea-{number:03d}", "title": f"Tea {number}", **urls, **changes}


def test_items_are_added_changed_and_deleted_by_fifties(bulk: Bulk, catalog: str) -> None:
    added = bulk("add_catalog_items", catalog, (tea(number) for number in range(120)))
    changes = [{"id": f"tea-{number:03d}", "attributes": {"price": 7.5}} for number in range(70)]
    changed = bulk("update_catalog_items", catalog, changes)
    deleted = bulk("delete_catalog_items", catalog, [f"tea-{number:03d}" for number in range(60, 120)])
    sizes = {
        operation: [len(body["items"]) for body in bulk.bodies(f"catalog_{operation}")]
        for operation in ("add_items", "update_items", "delete_items")
    }
    assert sizes == {"add_items": [50, 50, 20], "update_items": [50, 20], "delete_items": [50, 10]}
    for done, count in ((added, 120), (changed, 70), (deleted, 60)):
        assert (done.succeeded, done.unassigned, done.complete) == (count, 0, True)
    left = {item["id"]: item["attributes"].get("price") for item in bulk.stored("catalog_items")}
    assert left == {f"tea-{number:03d}": 7.5 for number in range(60)}


def test_an_item_that_the_vendor_refuses_is_named(bulk: Bulk, catalog: str) -> None:
    done = bulk("add_catalog_items", catalog, [tea(1), tea(2, colour="green"), tea(3), object()])
    assert refused(done) == {1: ItemRefused, 3: errors.RequestInvalid}
    assert "invalid-item-attribute" in str(done.outcomes[1].error)
    assert {item["id"] for item in bulk.stored("catalog_items")} == {"tea-001", "tea-003"}


def test_items_that_are_not_named_are_counted(bulk: Bulk, catalog: str) -> None:
    bulk("add_catalog_items", catalog, [tea(1)])
    some = bulk("delete_catalog_items", catalog, ["tea-001", "nothing"])
    assert (some.succeeded, some.failed, some.unassigned, some.complete) == (2, 0, 1, False)
    none = bulk("delete_catalog_items", catalog, ["nothing", "nobody"])
    assert (none.succeeded, none.failed, none.unassigned) == (0, 2, 0)


# ---------------------------------------------------------------- all of them


def test_a_request_that_fails_fails_its_items_and_the_rest_goes_on(bulk: Bulk) -> None:
    bulk.have(*names(40))
    bulk.emu.faults.add(FaultRule(operation="data_export_users", status=400, times=1))
    done = bulk("export_users", names(40))
    assert refused(done) == dict.fromkeys(range(20), errors.BadRequest)
    assert (done.succeeded, done.failed, done.requests) == (20, 20, 2)
    # A traceback would hold the frames of the call, and with them its body.
    assert done.outcomes[0].error.__traceback__ is None


@pytest.mark.parametrize(("status", "ambiguous"), [(400, False), (500, True)])
def test_an_item_tells_whether_it_may_have_been_done(bulk: Bulk, status: int, ambiguous: bool) -> None:
    bulk.have(*names(1))
    bulk.emu.faults.add(FaultRule(operation="data_delete_user", status=status, times=1))
    done = bulk("delete_users", [*names(1), 7], options={"max_attempts": 1})
    assert [outcome.ambiguous for outcome in done.outcomes] == [ambiguous, False]


def test_nothing_but_invalid_items_sends_nothing(bulk: Bulk) -> None:
    told: list[int] = []
    done = bulk("export_users", [7] * 45, on_item=lambda outcome: told.append(outcome.index))
    assert told == list(range(45))
    assert (done.failed, done.requests, bulk.bodies("data_export_users")) == (45, 0, [])


def test_a_request_stays_below_the_limit_of_bytes() -> None:
    sizes: list[tuple[int, int]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sizes.append((len(json.loads(request.content)["data"]["identifiers"]), len(request.content)))
        return httpx.Response(200, json={"status": "success", "data": {"users": [], "users_not_found": []}})

    with MoEngage(
        workspace_id="W", api_key="k" * 8, data_center=1, transport=httpx.MockTransport(handler)
    ) as client:
        client.bulk.export_users(f"{number:02d}{'x' * 10_000}" for number in range(20))
    assert [count for count, _ in sizes] == [13, 7]
    assert sizes[0][1] <= 131_072 < sizes[0][1] * 14 / 13


def test_outcomes_are_told_in_order_and_not_kept(bulk: Bulk) -> None:
    bulk.have(*names(70))
    told: list[ItemOutcome[Any]] = []
    threads: set[int] = set()

    def on_item(outcome: ItemOutcome[Any]) -> None:
        told.append(outcome)
        threads.add(threading.get_ident())

    done = bulk("export_users", [*names(70), 7], in_flight=3, on_item=on_item)
    assert [outcome.index for outcome in told] == list(range(71))
    assert (done.outcomes, done.succeeded, done.failed) == ([], 70, 1)
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("in_flight", [0, True, 1.5])
def test_a_width_that_cannot_be_is_refused(bulk: Bulk, in_flight: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="in_flight"):
        bulk("export_users", ["ada-1"], in_flight=in_flight)


def test_items_are_read_no_further_than_the_requests_in_flight() -> None:
    read: list[int] = []
    ahead: list[int] = []

    def identifiers() -> Any:
        for number in range(200):
            read.append(number)
            yield f"ada-{number:03d}"

    def handler(request: httpx.Request) -> httpx.Response:
        ahead.append(len(read))
        return httpx.Response(200, json={"status": "success", "data": {"users": [], "users_not_found": []}})

    with MoEngage(
        workspace_id="W", api_key="k" * 8, data_center=1, transport=httpx.MockTransport(handler)
    ) as client:
        client.bulk.export_users(identifiers(), in_flight=2)
    # Two requests on their way, and the next one being filled.
    assert all(seen <= 20 * (number + 3) for number, seen in enumerate(ahead))
