"""Reports on experiences: what becomes of the events, and which reports are refused."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.experiences import audience, experience
from tests.emulator.experiences_kit import REPORT, WEEK, fetch, made, plant, refused, user
from tests.emulator.statuses.stage import NOW, Stage

__all__ = ["made"]

SHOWN, CLICKED = "MOE_PERSONALIZATION_MESSAGE_SHOWN", "MOE_PERSONALIZATION_MESSAGE_CLICKED"
CONTEXT = {
    "cid": "65f0c1d2e3a4b5c6d7e8fc01_F_T_WP_AB_1_P_0_AU_K7P2QX",
    "experience": "Home banner",
    "moe_locale_id": "0",
    "moe_variation_id": "1",
    "audience_name": "All visitors",
    "audience_id": "K7P2QX",
}
FIRST, SECOND = "3f1c9a52-6b7d-4e8f-9a01-b2c3d4e5f607", "8a2d1b63-7c8e-4f90-8b12-c3d4e5f60718"
SECONDS = int(NOW.timestamp())


def action(name: str = SHOWN, **fields: Any) -> dict[str, Any]:
    return {"action": name, "attributes": CONTEXT, **fields}


def element(*actions: dict[str, Any], customer_id: str = "ada-1", **fields: Any) -> dict[str, Any]:
    return {"customer_id": customer_id, "actions": list(actions), **fields}


def report(stage: Stage, *elements: dict[str, Any]) -> None:
    answer = stage.ok(REPORT, body={"elements": list(elements)})
    assert re.fullmatch("[A-Za-z]{8}", answer.pop("req_id"))
    accepted = "Your request has been accepted and will be processed soon."
    assert answer == {"status": "success", "message": accepted}


def documents(stage: Stage, collection: str) -> list[dict[str, Any]]:
    return list(stage.emulator.store().collection(collection).all())


def events(stage: Stage, customer_id: str = "ada-1") -> list[dict[str, Any]]:
    found = documents(stage, "events")
    return [item for item in found if item["customer_id"] == customer_id and item["name"] in (SHOWN, CLICKED)]


def profile(stage: Stage, customer_id: str = "ada-1") -> dict[str, Any] | None:
    found = [item for item in documents(stage, "users") if item["customer_id"] == customer_id]
    return found[0] if found else None


def test_what_is_stored(made: Stage) -> None:
    user(made, "ada-1")
    given = action(CLICKED, moe_event_uuid=FIRST, event_time=SECONDS - 60, platform="IOS", b_id="buy")
    report(made, element(given, user_timezone_offset=3600))
    (event,) = events(made)
    known = profile(made)
    assert known is not None
    assert re.fullmatch("[0-9a-f]{24}", event.pop("id"))
    assert event == {
        "user": known["id"],
        "customer_id": "ada-1",
        "name": CLICKED,
        "attributes": {**CONTEXT, "b_id": "buy"},
        "device_id": "ada-1",
        "time": "2026-03-02T09:29:00+00:00",
        "user_time": "2026-03-02T10:29:00",
        "user_timezone_offset": 3600.0,
        "received_at": "2026-03-02T09:30:00+00:00",
        "platform": "ios",
    }


def test_attributes_of_the_user(made: Stage) -> None:
    """Somebody unknown is made with them, somebody known is changed; the edits of arrays are ignored."""
    user(made, "ada-1", plan="pro", teas=["assam"])
    edit = {"addValueToArrayField": {"teas": ["sencha"]}, "removeValueFromArrayField": "teas"}
    report(
        made,
        element(user_attributes={"plan": "free", "city": "Kyoto", "id": "x", **edit}),
        element(action(), customer_id="session-9", user_attributes={"city": "Nara"}),
        element(customer_id="session-10"),
    )
    found = {name: profile(made, name) for name in ("ada-1", "session-9", "session-10")}
    assert {name: item and item["attributes"] for name, item in found.items()} == {
        "ada-1": {"plan": "free", "city": "Kyoto", "teas": ["assam"]},
        "session-9": {"city": "Nara"},
        "session-10": {},
    }
    assert len(events(made, "session-9")) == 1


@pytest.mark.parametrize(("resolution", "owner"), [(True, "ada-1"), (False, None)])
def test_users_by_identifiers(made: Stage, resolution: bool, owner: str | None) -> None:
    """With Identity Resolution a visitor who shares an address with a user without an own id becomes them."""
    made.emulator.configure(identity_resolution=True)
    event = {
        "type": "event",
        "user_identifiers": {"email": "ada@example.com"},
        "actions": [{"action": "Seen"}],
    }
    made.ok("data_track_event", body=event)
    made.emulator.configure(identity_resolution=resolution)
    report(made, element(action(), user_attributes={"email": "ada@example.com"}))
    seen = next(item for item in documents(made, "events") if item["name"] == "Seen")
    named = next(item for item in documents(made, "users") if item["id"] == seen["user"])
    assert named["customer_id"] == owner


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("web", "web"),
        ("Web", "web"),
        ("ANDROID", "android"),
        ("tv", "tv"),
        ("toaster", "Unknown"),
        ("", "Unknown"),
        (None, "Unknown"),
    ],
)
def test_platforms(made: Stage, given: str | None, stored: str) -> None:
    report(made, element(action(**({} if given is None else {"platform": given}))))
    assert events(made)[0]["platform"] == stored


@pytest.mark.parametrize(
    ("inside", "beside", "stored"),
    [("a", "b", "a"), (None, "b", "b"), ("a", None, "a"), (None, None, None)],
)
def test_which_element_was_clicked(
    made: Stage, inside: str | None, beside: str | None, stored: str | None
) -> None:
    given = action(CLICKED, attributes={**CONTEXT, **({} if inside is None else {"b_id": inside})})
    report(made, element(given | ({} if beside is None else {"b_id": beside})))
    assert events(made)[0]["attributes"].get("b_id") == stored


def test_more_of_the_context_is_kept(made: Stage) -> None:
    """Clients give back all of it, which is more than what has to be there."""
    plant(made, experience("one"))
    context = fetch(made)["one"]["experience_context"]
    report(made, element(action(attributes={**context, "more": 1})))
    assert events(made)[0]["attributes"] == {**context, "more": 1}


def test_events_need_no_context(made: Stage) -> None:
    report(made, element({"action": SHOWN}))
    assert events(made)[0]["attributes"] == {}


@pytest.mark.parametrize(
    ("seconds", "offset", "time", "user_time"),
    [
        (None, None, "2026-03-02T09:30:00+00:00", "2026-03-02T09:30:00"),
        (None, -7200, "2026-03-02T09:30:00+00:00", "2026-03-02T07:30:00"),
        (SECONDS - 86400, None, "2026-03-01T09:30:00+00:00", "2026-03-01T09:30:00"),
    ],
)
def test_times(made: Stage, seconds: int | None, offset: int | None, time: str, user_time: str) -> None:
    when: dict[str, Any] = {} if seconds is None else {"event_time": seconds}
    where: dict[str, Any] = {} if offset is None else {"user_timezone_offset": offset}
    report(made, element(action(**when), **where))
    assert (events(made)[0]["time"], events(made)[0]["user_time"]) == (time, user_time)


def test_a_time_zone_is_remembered(made: Stage) -> None:
    made.emulator.configure(time_zone_offset=60)
    report(made, element(action()))
    report(made, element(action(), user_timezone_offset=3600))
    report(made, element(action()))
    assert [item["user_timezone_offset"] for item in events(made)] == [60.0, 3600.0, 3600.0]


def test_times_off_the_calendar_are_dropped_and_noted(made: Stage) -> None:
    """So are their UUIDs: the event may come again with a time that can be read."""
    report(made, element(action(event_time=10**18, moe_event_uuid=FIRST), action(CLICKED)))
    assert [item["name"] for item in events(made)] == [CLICKED]
    (dropped,) = documents(made, "dropped")
    assert dropped["reason"] == "the time of an experience's event cannot be read"
    assert (dropped["operation"], dropped["event"]) == (REPORT, SHOWN)
    report(made, element(action(moe_event_uuid=FIRST)))
    assert len(events(made)) == 2


@pytest.mark.parametrize(
    ("uuids", "counted"),
    [
        ((FIRST, FIRST), 1),
        ((FIRST, FIRST.upper()), 1),
        ((FIRST, SECOND), 2),
        ((FIRST, None), 2),
        ((None, None), 2),
    ],
)
@pytest.mark.parametrize("together", [True, False])
def test_an_event_counts_once(
    made: Stage, uuids: tuple[str | None, str | None], counted: int, together: bool
) -> None:
    """By its UUID, in whichever request and of whomever."""
    actions = [action(**({} if one is None else {"moe_event_uuid": one})) for one in uuids]
    if together:
        report(made, element(*actions))
    else:
        for given in actions:
            report(made, element(given))
            made.emulator.clock.set(NOW + timedelta(days=40))
    assert len(events(made)) == counted


def test_events_are_seen_by_audiences(made: Stage) -> None:
    clicked = {
        "filter_type": "actions",
        "action_name": CLICKED,
        "executed": True,
        "execution": {"count": 1, "type": "atleast"},
        "primary_time_range": WEEK,
        "attributes": {
            "filter_operator": "and",
            "filters": [{"name": "b_id", "data_type": "string", "operator": "is", "value": "buy"}],
        },
    }
    group = {"filter_operator": "and", "filters": [clicked]}
    plant(made, experience("thanks", [audience("A", segmentation={"included_filters": group})]))
    report(made, element(action(CLICKED, b_id="close")))
    assert fetch(made, "ada-1") == {}
    report(made, element(action(CLICKED, b_id="buy")))
    assert list(fetch(made, "ada-1")) == ["thanks"]


def test_nothing_is_left_of_a_user_who_is_removed(made: Stage) -> None:
    report(
        made,
        element(action(moe_event_uuid=FIRST)),
        element(action(moe_event_uuid=SECOND), customer_id="bob-2"),
    )
    made.ok("data_delete_user", body={"identity_type": "customer_id", "identity_value": "ada-1"})
    made.emulator.clock.set(NOW + timedelta(hours=24))
    # Whatever looks for users settles what has fallen due.
    fetch(made)
    assert (events(made), profile(made)) == ([], None)
    assert [item["id"] for item in documents(made, "experience_events_reported")] == [SECOND]
    assert len(events(made, "bob-2")) == 1


@pytest.mark.parametrize(
    ("elements", "validator", "field"),
    [
        (None, "Required", "elements"),
        ([], "Length", "elements"),
        ([element()] * 101, "Length", "elements"),
        ({}, "Type", "elements"),
        ([5], "Element", "elements"),
        ([{"actions": []}], "Element", "customer_id"),
        ([element(customer_id="x") | {"customer_id": 5}], "Element", "customer_id"),
        ([{"customer_id": "ada-1"}], "Element", "actions"),
        ([element({"attributes": CONTEXT})], "Element", "actions"),
        ([element(action("SHOWN"))], "Element", "actions"),
        ([element(action(SHOWN.lower()))], "Element", "actions"),
        ([element(action(moe_event_uuid="one"))], "Element", "actions"),
        ([element(action(event_time="now"))], "Element", "actions"),
        ([element(action(platform=5))], "Element", "actions"),
        *(
            (
                [element(action(attributes={key: CONTEXT[key] for key in CONTEXT if key != name}))],
                "Element",
                "actions",
            )
            for name in CONTEXT
        ),
        ([element(action(attributes={**CONTEXT, "type": "Push"}))], "Element", "actions"),
        ([element(user_timezone_offset=54001)], "Element", "user_timezone_offset"),
        ([element(user_timezone_offset=-54001)], "Element", "user_timezone_offset"),
        ([element(user_attributes=[])], "Element", "user_attributes"),
    ],
)
def test_a_fault_refuses_all(made: Stage, elements: Any, validator: str, field: str) -> None:
    given = (
        [element(action()), *elements] if isinstance(elements, list) and 0 < len(elements) < 100 else elements
    )
    response = made.send(REPORT, body={} if given is None else {"elements": given})
    description = f"elements - Validators Failed : Validator: {validator}, Errored Field: {field}"
    assert refused(response) == (400, "Invalid Field Value", description)
    assert profile(made) is None


def test_as_many_as_may_be(made: Stage) -> None:
    edges = [element(user_timezone_offset=edge) for edge in (-54000, 54000)]
    report(made, *edges, *[element(action())] * 98)
    assert len(events(made)) == 98
