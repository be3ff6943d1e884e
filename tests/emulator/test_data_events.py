"""Events: whom they belong to, and when they happened."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.data.moments import derive_times, parse_moment
from tests.emulator.kit import START, Raw

EVENT = "data_track_event"
NOW = int(START.timestamp())


def track(api: Raw, *actions: dict[str, Any], **body: Any) -> list[dict[str, Any]]:
    """Send actions; the events stored in all."""
    api.ok(EVENT, {"type": "event", "customer_id": "ada-1", "actions": list(actions), **body})
    return api.documents("events")


def test_an_event_and_its_user(api: Raw) -> None:
    action = {
        "action": "Ride Booked",
        "attributes": {"fare": 240, "shared": False},
        "platform": "TV",
        "moe_os_type": "Tizen",
        "app_version": "1.2.3",
        "current_time": NOW - 60,
        "user_timezone_offset": 19800,
    }
    (event,) = track(api, action, device_id="tablet-1")
    user = api.user()
    assert event | {"id": ""} == {
        "id": "",
        "user": user["id"],
        "customer_id": "ada-1",
        "name": "Ride Booked",
        "attributes": {"fare": 240, "shared": False},
        "device_id": "tablet-1",
        "platform": "TV",
        "moe_os_type": "Tizen",
        "app_version": "1.2.3",
        "time": "2026-03-01T09:29:00+00:00",
        "user_time": "2026-03-01T14:59:00",
        "user_timezone_offset": 19800.0,
        "received_at": "2026-03-01T09:30:00+00:00",
    }


def test_the_device_defaults_to_the_customer(api: Raw) -> None:
    assert track(api, {"action": "a"})[0]["device_id"] == "ada-1"


def test_every_action_counts_and_so_does_a_repetition(api: Raw) -> None:
    track(api, {"action": "a"}, {"action": "b"})
    assert [event["name"] for event in track(api, {"action": "a"}, {"action": "b"})] == ["a", "b", "a", "b"]
    assert len(api.documents("users")) == 1


# current_time, user_time, offset, known offset -> UTC, local
DERIVED = [
    (None, None, None, 0, "2026-03-01T09:30:00", "2026-03-01T09:30:00"),
    (None, None, None, 3600, "2026-03-01T09:30:00", "2026-03-01T10:30:00"),
    (None, None, -3600, 3600, "2026-03-01T09:30:00", "2026-03-01T08:30:00"),
    (1700000000, None, None, 3600, "2023-11-14T22:13:20", "2023-11-14T23:13:20"),
    (1700000000, None, 19800, 0, "2023-11-14T22:13:20", "2023-11-15T03:43:20"),
    (None, "2026-03-01T08:00:00", None, 3600, "2026-03-01T07:00:00", "2026-03-01T08:00:00"),
    (None, "2026-03-01T08:00:00", -3600, 0, "2026-03-01T09:00:00", "2026-03-01T08:00:00"),
    (None, "2026-03-01T08:00:00Z", 3600, 0, "2026-03-01T07:00:00", "2026-03-01T08:00:00"),
    ("2026-03-01T07:00:00Z", "2026-03-01T09:15:00", 0, 0, "2026-03-01T07:00:00", "2026-03-01T09:15:00"),
    ("2026-03-01T07:00:00", None, 0, 0, "2026-03-01T07:00:00", "2026-03-01T07:00:00"),
    ("2026-03-01T07:00:00+05:30", None, 0, 0, "2026-03-01T01:30:00", "2026-03-01T01:30:00"),
    ("2026-03-01", None, 0, 0, "2026-03-01T00:00:00", "2026-03-01T00:00:00"),
]


@pytest.mark.parametrize(("current", "local", "offset", "known", "time", "user_time"), DERIVED)
def test_derived_times(current: Any, local: Any, offset: Any, known: int, time: str, user_time: str) -> None:
    times = derive_times(current, local, offset, known, START)
    assert times.time == datetime.fromisoformat(time).replace(tzinfo=UTC)
    assert times.user_time == datetime.fromisoformat(user_time)
    assert times.offset == (known if offset is None else offset)


@pytest.mark.parametrize(
    "value",
    [
        1700000000,
        1700000000.0,
        "1700000000",
        1700000000000,
        "1700000000000",
        " 1700000000 ",
        "2023-11-14T22:13:20Z",
    ],
)
def test_spellings_of_a_moment(value: Any) -> None:
    assert parse_moment(value) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)


@pytest.mark.parametrize("value", ["", "soon", "2026-13-01", 1e300, -1e300, "1e300", "nan", "inf"])
def test_moments_that_cannot_be_read(value: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_moment(value)


def test_an_unreadable_time_drops_the_event_alone(api: Raw) -> None:
    events = track(
        api,
        {"action": "bad", "current_time": "soon"},
        {"action": "far", "user_time": "0001-01-01T00:00:00", "user_timezone_offset": 3600},
        {"action": "early", "current_time": "0001-01-01T00:00:00+05:30"},
        {"action": "good"},
    )
    assert [event["name"] for event in events] == ["good"]
    assert api.dropped() == ["the event's time cannot be read"] * 3


def test_the_future_is_dropped(api: Raw) -> None:
    events = track(
        api,
        {"action": "now", "current_time": NOW},
        {"action": "later", "current_time": NOW + 1},
        {"action": "milliseconds", "current_time": str(NOW * 1000 + 1)},
        {"action": "by user time", "user_time": "2026-03-01T09:30:00", "user_timezone_offset": -1},
        {"action": "ahead of utc", "user_time": "2026-03-01T09:30:00", "user_timezone_offset": 1},
    )
    assert [event["name"] for event in events] == ["now", "ahead of utc"]
    assert [item["event"] for item in api.documents("dropped")] == ["later", "milliseconds", "by user time"]


def test_an_offset_is_remembered_for_the_user(api: Raw) -> None:
    api.emu.configure("ACME", time_zone_offset=60)
    track(api, {"action": "account"})
    track(api, {"action": "own", "user_timezone_offset": -7200})
    track(api, {"action": "remembered"})
    assert [event["user_timezone_offset"] for event in api.documents("events")] == [60, -7200, -7200]


def test_reserved_names(api: Raw) -> None:
    attributes = {"id": 1, "_id": 2, "userId": 3, "": 4, "moe_x": 5, "kept": 6}
    events = track(api, {"action": "moe_own", "attributes": attributes})
    assert events[0]["attributes"] == {"moe_x": 5, "kept": 6}
    assert api.documents("dropped")[0]["names"] == ["", "_id", "id", "userId"]
    assert api.documents("notices")[0]["names"] == ["moe_own", "moe_x"]


def test_any_platform_is_taken(api: Raw) -> None:
    assert track(api, {"action": "a", "platform": "Fridge"})[0]["platform"] == "Fridge"


def test_identifiers_name_the_user(resolving: Raw) -> None:
    api = resolving
    body = {"type": "event", "user_identifiers": {"moe_mobile": "491"}, "actions": [{"action": "a"}]}
    api.ok(EVENT, body)
    api.ok(EVENT, body)
    assert len(api.documents("users")) == 1
    assert api.documents("users")[0]["attributes"] == {"moe_mobile": "491"}
    assert len(api.documents("events")) == 2
    api.ok("data_track_user", {"type": "customer", "customer_id": "ada-1", "attributes": {"mobile": "491"}})
    assert len(api.documents("users")) == 1


def test_identifiers_without_identity_resolution(api: Raw) -> None:
    body = {"type": "event", "user_identifiers": {"moe_mobile": "491"}, "actions": [{"action": "a"}]}
    assert api.refused(EVENT, body)[2] == "customer_id is not found in the payload"


MISSING = "MissingAttributeError"


UNDECODABLE = "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8."


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"type": "event", "customer_id": "ada-1"},
            (400, MISSING, "actions is not found in the payload", "actions"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": []},
            (400, MISSING, "actions can not be empty Array", "actions"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": {}},
            (400, MISSING, "actions is expected to be Array", "actions"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": [{}]},
            (400, MISSING, "action is not found in the payload", "action"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": [{"action": "a"}, {"action": ""}]},
            (400, MISSING, "action can not be empty Unicode String", "action"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": [{"action": 5}]},
            (400, "Malformed JSON", UNDECODABLE, "action"),
        ),
        (
            {"type": "event", "customer_id": "ada-1", "actions": [{"action": None}]},
            (400, "Malformed JSON", UNDECODABLE, "action"),
        ),
        (
            {"type": "event", "actions": [{"action": "a"}]},
            (400, MISSING, "customer_id is not found in the payload", "customer_id"),
        ),
        (
            {"type": "event", "customer_id": "guest", "actions": [{"action": "a"}]},
            (400, "ValueError", "customer_id is not valid", "customer_id"),
        ),
        (
            {
                "type": "event",
                "customer_id": "ada-1",
                "actions": [{"action": "a", "user_timezone_offset": 54001}],
            },
            (400, "ValueError", "user_timezone_offset is not valid", "user_timezone_offset"),
        ),
        ({"type": "Event"}, (400, "ValueError", "type is not valid", "type")),
    ],
)
def test_refused_bodies(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert api.refused(EVENT, body) == expected
    assert api.emu.machine.database.counts() == {}


@pytest.mark.parametrize("offset", [-54000, 54000, 0, 19800.0])
def test_offsets_at_the_edge(api: Raw, offset: float) -> None:
    events = track(api, {"action": "a", "current_time": NOW, "user_timezone_offset": offset})
    assert events[0]["user_timezone_offset"] == offset
