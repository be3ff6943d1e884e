"""Devices: tracking, blocking, unblocking."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.kit import Raw

DEVICE = "data_track_device"
MANAGE = "data_manage_devices"
MISSING = "MissingAttributeError"


def track(
    api: Raw, device_id: str | None = "tablet-1", customer_id: str = "ada-1", **attributes: Any
) -> None:
    body = {
        "type": "device",
        "customer_id": customer_id,
        "attributes": {"platform": "ANDROID", "push_id": "token-1", **attributes},
    }
    api.ok(DEVICE, body if device_id is None else {**body, "device_id": device_id})


def manage(api: Raw, action: str = "block", devices: Any = None, **changes: Any) -> None:
    body = {
        "user_identifier_type": "customer_id",
        "user_identifier_value": "ada-1",
        "action_type": action,
        **changes,
    }
    api.ok(MANAGE, body if devices is None else {**body, "device_identifiers": devices})


def blocked(api: Raw) -> list[str]:
    return [item["id"] for item in api.documents("devices") if item["push_blocked"]]


@pytest.fixture
def known(api: Raw) -> Raw:
    api.ok("data_track_user")
    return api


def test_create_and_update(known: Raw) -> None:
    track(known, brand="Acme", moe_push_opted="True")
    known.emu.clock.advance(5)
    track(known, push_id="token-2", platform="android")
    (device,) = known.documents("devices")
    assert device == {
        "id": "tablet-1",
        "user": known.user()["id"],
        "customer_id": "ada-1",
        "attributes": {
            "platform": "android",
            "push_id": "token-2",
            "brand": "Acme",
            "moe_push_opted": "True",
        },
        "push_blocked": False,
        "created_at": "2026-03-01T09:30:00+00:00",
        "updated_at": "2026-03-01T09:30:05+00:00",
    }


def test_without_an_id_every_request_makes_a_device(known: Raw) -> None:
    track(known, None)
    track(known, None)
    assert len({device["id"] for device in known.documents("devices")}) == 2


def test_an_unknown_user_gets_no_device(api: Raw) -> None:
    track(api)
    assert api.documents("devices") == []
    assert api.documents("users") == []
    assert api.dropped() == ["a device of an unknown user"]


def test_a_device_changes_hands(known: Raw) -> None:
    track(known)
    known.ok("data_track_user", {"type": "customer", "customer_id": "bob-1"})
    track(known, customer_id="bob-1")
    assert [device["customer_id"] for device in known.documents("devices")] == ["bob-1"]


def test_reserved_names_are_left_out(known: Raw) -> None:
    track(known, **{"id": "a", "_id": "b", "": "c"})
    assert set(known.documents("devices")[0]["attributes"]) == {"platform", "push_id"}
    assert known.documents("dropped")[0]["names"] == ["", "_id", "id"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"customer_id": ...}, (400, MISSING, "'customer_id' is not found in the payload", "customer_id")),
        ({"attributes": ...}, (400, MISSING, "'attributes' is not found in the payload", "attributes")),
        ({"attributes": {"push_id": "t"}}, (400, MISSING, "'platform' is not found in payload", "platform")),
        ({"attributes": {"platform": "iOS"}}, (400, MISSING, "'push_id' is not found in payload", "push_id")),
        (
            {"attributes": {"platform": "Fridge", "push_id": "t"}},
            (400, "ValueError", "'platform' is not a valid platform.", "platform"),
        ),
        ({"customer_id": "guest"}, (400, "ValueError", "customer_id is not valid", "customer_id")),
        (
            {"customer_id": ""},
            (400, MISSING, "customer_id can not be empty Unicode String", "customer_id"),
        ),
        ({"device_id": 5}, (400, MISSING, "device_id is expected to be String", "device_id")),
        ({"type": "Device"}, (400, "ValueError", "type is not valid", "type")),
    ],
)
def test_refused_devices(known: Raw, change: dict[str, Any], expected: tuple[Any, ...]) -> None:
    attributes = {"platform": "iOS", "push_id": "t"}
    body = {"type": "device", "customer_id": "ada-1", "device_id": "d", "attributes": attributes, **change}
    given = {name: value for name, value in body.items() if value is not ...}
    assert known.refused(DEVICE, given) == expected
    assert known.documents("devices") == []


@pytest.fixture
def equipped(known: Raw) -> Raw:
    track(known, "d1", push_id="t1", moe_gaid="g1")
    track(known, "d2", push_id="t2")
    known.ok("data_track_user", {"type": "customer", "customer_id": "bob-1"})
    track(known, "d3", "bob-1", push_id="t1")
    return known


@pytest.mark.parametrize(
    ("devices", "expected"),
    [
        (None, ["d1", "d2"]),
        ([{"device_unique_id": "d1"}], ["d1"]),
        ([{"unique_id": "d2"}], ["d2"]),
        ([{"push_id": "t1"}], ["d1"]),
        ([{"moe_gaid": "g1"}, {"push_id": "t2"}], ["d1", "d2"]),
        ([{"device_unique_id": "d3"}], []),
        ([{"push_id": "unknown"}], []),
    ],
)
def test_block_and_unblock(equipped: Raw, devices: Any, expected: list[str]) -> None:
    manage(equipped, "block", devices)
    assert blocked(equipped) == expected
    manage(equipped, "block", devices)
    assert blocked(equipped) == expected
    manage(equipped, "unblock", devices)
    assert blocked(equipped) == []


def test_the_reason_is_kept(equipped: Raw) -> None:
    manage(equipped, devices=[{"unique_id": "d1"}], reason="stolen", client_reference_id="c-1")
    assert equipped.documents("devices")[0]["blocked_because"] == {
        "reason": "stolen",
        "client_reference_id": "c-1",
    }


@pytest.mark.parametrize("kind", ["customer_id", "ID", "id", "moengage_id", "email"])
def test_kinds_of_user_identifiers(equipped: Raw, kind: str) -> None:
    attributes = {"u_em": "ada@example.com"}
    equipped.ok("data_track_user", {"type": "customer", "customer_id": "ada-1", "attributes": attributes})
    value = {"email": "ada@example.com", "id": equipped.user()["id"], "moengage_id": equipped.user()["id"]}
    manage(equipped, user_identifier_type=kind, user_identifier_value=value.get(kind, "ada-1"))
    assert blocked(equipped) == ["d1", "d2"]


def test_nobody_to_block(api: Raw) -> None:
    manage(api)
    assert api.dropped() == ["no such user"]


NO_LIST = (400, MISSING, "device_identifiers is missing in the payload", "device_identifiers")
UNKNOWN_KEY = (
    400,
    "ValueError",
    "device identifier can only be in ['moe_gaid', 'push_id', 'unique_id', 'device_unique_id'] ",
    "device_identifiers",
)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            {"user_identifier_value": ...},
            (400, MISSING, "user_identifier_value is not found in the payload", "user_identifier_value"),
        ),
        (
            {"user_identifier_type": ...},
            (400, MISSING, "customer_identifier_type is not found in the payload", "user_identifier_type"),
        ),
        ({"action_type": ...}, (400, MISSING, "Action_type is not found in the payload", "action_type")),
        ({"action_type": "pause"}, (400, "ValueError", "action_type is not valid", "action_type")),
        ({"device_identifiers": []}, NO_LIST),
        ({"device_identifiers": None}, NO_LIST),
        ({"device_identifiers": [{"GAID": "g"}]}, UNKNOWN_KEY),
        ({"device_identifiers": [{"IDFV": "g"}]}, UNKNOWN_KEY),
        ({"device_identifiers": [{"push_id": "t1", "unique_id": "d1"}]}, UNKNOWN_KEY),
        ({"device_identifiers": [{"push_id": "t1"}, {}]}, UNKNOWN_KEY),
    ],
)
def test_refused_management(equipped: Raw, change: dict[str, Any], expected: tuple[Any, ...]) -> None:
    body = {
        "user_identifier_type": "customer_id",
        "user_identifier_value": "ada-1",
        "action_type": "block",
        **change,
    }
    given = {name: value for name, value in body.items() if value is not ...}
    assert equipped.refused(MANAGE, given) == expected
    assert blocked(equipped) == []
