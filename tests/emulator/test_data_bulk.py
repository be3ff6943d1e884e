"""Bulk import, the connection test and install reports."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.emulator.kit import BODIES, KEY, OTHER, WORKSPACE, Raw, raw

BULK = "data_import_bulk"
MISSING = "MissingAttributeError"
CUSTOMER = {"type": "customer", "customer_id": "ada-1", "attributes": {"name": "Ada"}}
EVENT = {"type": "event", "customer_id": "ada-1", "actions": [{"action": "a"}, {"action": "b"}]}
DEVICE = {
    "type": "device",
    "customer_id": "ada-1",
    "device_id": "d1",
    "attributes": {"platform": "iOS", "push_id": "t1"},
}


@pytest.fixture
def strict() -> Iterator[Raw]:
    """A workspace that refuses a bulk import for one faulty element."""
    with raw({"bulk_faults": "refuse"}) as client:
        yield client


def bulk(api: Raw, *elements: Any) -> None:
    api.ok(BULK, {"type": "transition", "elements": list(elements)})


def test_elements_are_read_in_their_order(api: Raw) -> None:
    bulk(api, DEVICE, CUSTOMER, EVENT, {**DEVICE, "device_id": "d2"})
    assert api.user()["attributes"] == {"name": "Ada"}
    assert [event["name"] for event in api.documents("events")] == ["a", "b"]
    # The first device came before its user.
    assert [device["id"] for device in api.documents("devices")] == ["d2"]
    assert api.dropped() == ["a device of an unknown user"]


# faulty element -> type, message, attribute where the workspace refuses it
FAULTY: list[tuple[Any, tuple[str, str, str]]] = [
    ({"type": "user"}, ("AttributeError", "'type in elements should be customer/event/device", "type")),
    ({}, ("AttributeError", "'type in elements should be customer/event/device", "type")),
    ({"type": ["event"]}, ("AttributeError", "'type in elements should be customer/event/device", "type")),
    ({"type": "customer"}, (MISSING, "'customer_id not found in the payload", "customer_id")),
    (
        {"type": "event", "actions": [{"action": "a"}]},
        (MISSING, "'customer_id not found in the payload", "customer_id"),
    ),
    (
        {"type": "device", "attributes": {"platform": "iOS", "push_id": "t"}},
        (MISSING, "'customer_id not found in the payload", "customer_id"),
    ),
    (
        {"type": "event", "customer_id": "ada-1", "actions": [{"action": ""}]},
        (MISSING, "'action cannot be empty Unicode string", "action"),
    ),
    ({"type": "event", "customer_id": "ada-1"}, (MISSING, "'actions not found in the payload", "actions")),
    ({"type": "customer", "customer_id": "guest"}, ("ValueError", "customer_id is not valid", "customer_id")),
    (
        {"type": "customer", "customer_id": 5},
        (MISSING, "customer_id is expected to be String", "customer_id"),
    ),
    (
        {
            "type": "customer",
            "customer_id": "ada-1",
            "attributes": {"addValueToArrayField": {"a": [1]}, "removeValueFromArrayField": {"a": [2]}},
        },
        ("ArrayFieldError", "Cannot add and remove 'a' at the same time", "addValueToArrayField"),
    ),
    (
        {"type": "device", "customer_id": "ada-1", "attributes": {"platform": "Fridge", "push_id": "t"}},
        ("ValueError", "platform is not valid", "platform"),
    ),
]


@pytest.mark.parametrize(("element", "words"), FAULTY)
def test_a_faulty_element_is_dropped(api: Raw, element: Any, words: tuple[str, str, str]) -> None:
    bulk(
        api,
        {"type": "customer", "customer_id": "before"},
        element,
        {"type": "customer", "customer_id": "after"},
    )
    assert [user["customer_id"] for user in api.documents("users")] == ["before", "after"]
    (entry,) = api.documents("dropped")
    assert (entry["index"], entry["element"], entry["type"]) == (1, element, words[0])
    assert entry["reason"] == words[1].removeprefix("'")


@pytest.mark.parametrize(("element", "words"), FAULTY)
def test_a_faulty_element_can_be_refused(strict: Raw, element: Any, words: tuple[str, str, str]) -> None:
    body = {"type": "transition", "elements": [CUSTOMER, element]}
    assert strict.refused(BULK, body) == (400, *words)
    assert strict.emu.machine.database.counts() == {}


UNDECODABLE = "'Could not decode the request body. The JSON was incorrect or not decoded as UTF-8."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, MISSING, "'type not found in the payload", "type")),
        ({"type": "bulk", "elements": [CUSTOMER]}, (400, "ValueError", "type is not valid", "type")),
        ({"type": "transition"}, (400, MISSING, "'elements not found in the payload", "elements")),
        (
            {"type": "transition", "elements": []},
            (400, MISSING, "'elements cannot be empty array", "elements"),
        ),
        (
            {"type": "transition", "elements": {}},
            (400, MISSING, "elements is expected to be Array", "elements"),
        ),
        (
            {"type": "transition", "elements": None},
            (400, MISSING, "elements is expected to be Array", "elements"),
        ),
        ({"type": "transition", "elements": [CUSTOMER, "x"]}, (400, "Malformed JSON", UNDECODABLE, None)),
    ],
)
def test_requests_that_make_no_sense(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert api.refused(BULK, body) == expected
    assert api.emu.machine.database.counts() == {}


def test_identifiers_instead_of_ids(resolving: Raw) -> None:
    bulk(
        resolving,
        {"type": "customer", "attributes": {"moe_mobile": "491", "name": "Ada"}},
        {"type": "event", "user_identifiers": {"mobile": "491"}, "actions": [{"action": "a"}]},
    )
    (user,) = resolving.documents("users")
    assert resolving.documents("events")[0]["user"] == user["id"]


def test_users_and_events_have_quotas_of_their_own() -> None:
    figures = {BULK: {"minute": 3}}
    with raw(limits="default") as api:
        api.emu.limits.configure(figures=figures)
        # 3 users fit, a fourth element of another kind is free; then events: 2 + 1, and no more.
        bulk(api, CUSTOMER, CUSTOMER, CUSTOMER, DEVICE)
        bulk(api, EVENT)
        bulk(api, {**EVENT, "actions": [{"action": "c"}]})
        for element in (CUSTOMER, EVENT):
            body = {"type": "transition", "elements": [element]}
            assert api.refused(BULK, body)[:2] == (429, "Rate Limits Exceeded")
        bulk(api, DEVICE)
        api.emu.clock.advance(60)
        bulk(api, CUSTOMER, EVENT)


def test_connection(api: Raw) -> None:
    assert api.ok("data_test_connection") == {"status": "success", "app_name": "Emulated workspace"}
    api.emu.configure(WORKSPACE, name="Acme Rides")
    assert api.ok("data_test_connection")["app_name"] == "Acme Rides"


@pytest.mark.parametrize("change", [{"app_secret": "wrong"}, {"app_id": OTHER}, {"app_secret": "k\u00e9y"}])
def test_connection_with_other_credentials_in_the_body(api: Raw, change: dict[str, str]) -> None:
    body = {**BODIES["data_test_connection"], **change}
    assert api.refused("data_test_connection", body)[:3] == (
        401,
        "Authentication required",
        "App Secret key mismatch. Please login to the dashboard to verify key",
    )


@pytest.mark.parametrize("field", ["app_id", "app_secret", "source", "region"])
def test_connection_with_a_field_missing(api: Raw, field: str) -> None:
    body = {name: value for name, value in BODIES["data_test_connection"].items() if name != field}
    message = f"{field} is not found in the payload"
    assert api.refused("data_test_connection", body) == (400, MISSING, message, field)


INSTALL = "/v1/installInfo?"


def test_install_report(api: Raw) -> None:
    query = "appId=ACME&appAttributionKey=attribution-key&src=acme&idfv=i-1&campaign_name=spring"
    assert api.send("data_get_install_info", path=INSTALL + query).json()["status"] == "success"
    assert api.documents("installs")[0]["report"] == {
        "appId": "ACME",
        "src": "acme",
        "idfv": "i-1",
        "campaign_name": "spring",
    }


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "appAttributionKey=attribution-key&src=a",
            (400, "ParamsRequired", "app_id is required in path/query params.", None),
        ),
        (
            "appId=NOBODY&appAttributionKey=attribution-key&src=a",
            (400, "InvalidParams", "given app_id is invalid.", None),
        ),
        (
            "appId=ACME&appAttributionKey=attribution-key",
            (400, MISSING, "src is not found in the payload", "src"),
        ),
        (
            "appId=ACME&src=a",
            (400, MISSING, "appAttributionKey is not found in the payload", "appAttributionKey"),
        ),
        (
            f"appId=ACME&appAttributionKey={KEY}&src=a",
            (
                401,
                "Authentication required",
                "App Secret key mismatch. Please login to the dashboard to verify key",
                None,
            ),
        ),
    ],
)
def test_refused_install_reports(api: Raw, query: str, expected: tuple[Any, ...]) -> None:
    assert api.refused("data_get_install_info", path=INSTALL + query) == expected
    assert api.documents("installs") == []
