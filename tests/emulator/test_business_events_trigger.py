"""Triggers of business events: who waits, what is refused, what is kept and who is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from moengage_emulator import business_events
from moengage_emulator.business_events import BusinessEventTriggered, on_business_event
from moengage_emulator.families.business_events import business_event
from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.families.flows import flow, flow_version
from moengage_emulator.handling import Call
from tests.emulator.business_events_kit import SEARCH, TRIGGER, bad, made, refused, search
from tests.emulator.statuses.stage import NOW, Stage
from tests.fuzz.seeds.business_events import EVENTS, WAITING

__all__ = ["made"]

NAME, EVENT = "Harvest", "65f0c1d2e3a4b5c6d7e8fd30"
CAMPAIGN, FLOW = "65f0c1d2e3a4b5c6d7e8fd31", "65f0c1d2e3a4b5c6d7e8fd32"
TYPES = {"text": "string", "count": "int", "price": "float", "sorts": "array", "day": "date"}
IDLE = bad(
    "No active campaign found for business event name",
    ("InvalidValue", "event_name", "No active campaign found for business event name"),
)


@pytest.fixture(autouse=True)
def harvest(made: Stage) -> None:
    """Plants an event that nobody waits for."""
    planted = business_event(EVENT, NAME, TYPES, now=NOW)
    made.emulator.store().collection("business_events").put(EVENT, planted)


def campaign(stage: Stage, *, event: str = NAME, object_id: str = CAMPAIGN, **fields: Any) -> None:
    given = {
        "campaign_delivery_type": "BUSINESS_EVENT_TRIGGERED",
        "state": "launched",
        "published_at": "2026-03-02 09:00:00.000000",
        "components": {"basic_details": {"business_event": event}},
        **fields,
    }
    document = new_campaign(object_id, channel="PUSH", created_by="ida@kiosk.example", now=NOW, **given)
    stage.emulator.store().collection("campaigns").put(object_id, document)


def waiting_flow(stage: Stage, *, event: str = NAME, status: str = "ACTIVE", archived: bool = False) -> None:
    version = flow_version(FLOW, 1, now=NOW, status=status, published_by="ida@kiosk.example")
    document = flow(FLOW, now=NOW, versions=[version], business_event=event, archived=archived)
    stage.emulator.store().collection("flows").put(FLOW, document)


def body(attributes: dict[str, Any] | None = None, name: str = NAME, **more: Any) -> dict[str, Any]:
    return {"event_name": name, "event_attributes": attributes or {}, **more}


def fire(stage: Stage, attributes: dict[str, Any] | None = None, **more: Any) -> None:
    answer = stage.ok(TRIGGER, body=body(attributes, **more))
    assert answer == {"message": "The business event has been triggered"}


def kept(stage: Stage) -> list[dict[str, Any]]:
    return list(stage.emulator.store().collection("business_event_triggers").all())


def starts(hour: str) -> dict[str, Any]:
    return {"delivery_type": "AT_FIXED_TIME", "timezone": "UTC", "start_time": f"2026-03-02T{hour}:00:00"}


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, True),
        ({"event": "Drought"}, False),
        ({"campaign_delivery_type": "EVENT_TRIGGERED"}, False),
        ({"components": {}}, False),
        ({"components": {"basic_details": None}}, False),
        ({"state": "drafted", "published_at": None}, False),
        ({"state": "paused"}, False),
        ({"state": "stopped"}, False),
        ({"state": "archived"}, False),
        (
            {
                "components": {
                    "basic_details": {"business_event": NAME},
                    "scheduling_details": starts("09"),
                }
            },
            True,
        ),
        (
            {
                "components": {
                    "basic_details": {"business_event": NAME},
                    "scheduling_details": starts("10"),
                }
            },
            False,
        ),
        (
            {
                "components": {
                    "basic_details": {"business_event": NAME},
                    "scheduling_details": {"expiry_time": "2026-03-02T09:30:00"},
                }
            },
            False,
        ),
    ],
)
def test_an_active_campaign_has_to_wait(made: Stage, fields: dict[str, Any], fires: bool) -> None:
    campaign(made, **fields)
    if fires:
        fire(made)
        assert kept(made)[0]["campaigns"] == [CAMPAIGN]
    else:
        assert refused(made.send(TRIGGER, body=body())) == IDLE
        assert kept(made) == []


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({}, True),
        ({"event": "Drought"}, False),
        ({"status": "PAUSED"}, False),
        ({"status": "DRAFT"}, False),
        ({"archived": True}, False),
    ],
)
def test_or_an_active_flow(made: Stage, fields: dict[str, Any], fires: bool) -> None:
    waiting_flow(made, **fields)
    if fires:
        fire(made)
        assert (kept(made)[0]["campaigns"], kept(made)[0]["flows"]) == ([], [FLOW])
    else:
        assert refused(made.send(TRIGGER, body=body())) == IDLE


def test_campaigns_made_through_the_api_wait(made: Stage) -> None:
    sample = made.sample("campaigns_create").body
    basic = {**sample["basic_details"], "business_event": NAME}
    changes = {"campaign_delivery_type": "BUSINESS_EVENT_TRIGGERED", "basic_details": basic}
    created = made.ok("campaigns_create", change=changes)
    fire(made)
    assert kept(made)[0]["campaigns"] == [created["campaign_id"]]


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (
            body(name="Drought"),
            bad(
                "Business event does not exists",
                ("InvalidValue", "event_name", "Business event does not exist"),
            ),
        ),
        (
            body({"text": "x", "colour": 1, "smell": 2}),
            bad(
                "Wrong business event attribute passed in api request",
                *(
                    ("InvalidValue", name, "Wrong business event attribute passed in api request")
                    for name in ("colour", "smell")
                ),
            ),
        ),
        # The attribute goes before the campaign.
        (body({"text": "x"}), IDLE),
    ],
)
def test_refusals(made: Stage, sent: dict[str, Any], expected: Any) -> None:
    assert refused(made.send(TRIGGER, body=sent)) == expected
    assert kept(made) == []
    assert search(made, event_ids=[EVENT])[0]["total_trigger"] == 0


def test_what_is_kept(made: Stage) -> None:
    campaign(made)
    campaign(made, object_id="65f0c1d2e3a4b5c6d7e8fd33")
    fire(made, {"text": "x"}, triggered_by="ida@kiosk.example")
    (document,) = kept(made)
    assert len(document.pop("id")) == 24
    assert document == {
        "event": EVENT,
        "name": NAME,
        "attributes": {"text": "x"},
        "triggered_by": "ida@kiosk.example",
        "time": NOW.isoformat(),
        "campaigns": [CAMPAIGN, "65f0c1d2e3a4b5c6d7e8fd33"],
        "flows": [],
    }


def test_each_call_counts(made: Stage) -> None:
    campaign(made)
    fire(made)
    made.emulator.clock.set(NOW + timedelta(minutes=5))
    fire(made)
    (found,) = search(made, event_ids=[EVENT])
    assert (found["total_trigger"], found["last_received_time"]) == (2, "2026-03-02T09:35:00.000000")
    (other,) = search(made, event_ids=[EVENTS["Tea arrived"]])
    assert other["total_trigger"] == 0
    assert "last_received_time" not in other


def test_campaigns_that_use_an_event_are_counted(made: Stage) -> None:
    """In every state; the versions of a campaign count once, flows not at all."""
    campaign(made, state="paused")
    campaign(made, object_id="65f0c1d2e3a4b5c6d7e8fd33", campaign_id=CAMPAIGN, version_number=2)
    campaign(made, object_id="65f0c1d2e3a4b5c6d7e8fd34", state="drafted")
    waiting_flow(made)
    (found,) = search(made, event_ids=[EVENT])
    assert found["usage_count"] == 2


GOOD: dict[str, list[Any]] = {
    "text": ["", "x"],
    "count": [0, -3, 2.0, 10**400],
    "price": [1, 1.5],
    "sorts": [[], ["a", 1]],
    "day": ["11/11/2023", "2023-11-11"],
}
WRONG: dict[str, list[Any]] = {
    "text": [1, None, ["x"]],
    "count": [1.5, "1", True, None],
    "price": ["1", True],
    "sorts": ["a", {"a": 1}],
    "day": [20231111, "soon", None],
}


@pytest.mark.parametrize(
    ("name", "value", "noted"),
    [
        *((name, value, False) for name, values in GOOD.items() for value in values),
        *((name, value, True) for name, values in WRONG.items() for value in values),
    ],
)
def test_values_of_another_type_are_taken_and_noted(made: Stage, name: str, value: Any, noted: bool) -> None:
    campaign(made)
    fire(made, {name: value})
    assert kept(made)[0]["attributes"] == {name: value}
    notices = list(made.emulator.store().collection("notices").all())
    assert [(item["operation"], item["event"], item["names"]) for item in notices] == (
        [(TRIGGER, NAME, [name])] if noted else []
    )


def test_limits_of_triggers(made: Stage) -> None:
    campaign(made)
    made.emulator.limits.configure("default")
    for number in range(50):
        response = made.send(TRIGGER, body=body())
        assert (response.status_code, response.headers["x-ratelimit-limit"]) == (200, "50"), number
    response = made.send(TRIGGER, body=body())
    assert (response.status_code, response.json()["data"]["title"]) == (429, "rate limiter exception")
    assert response.headers["x-ratelimit-remaining"] == "0"
    made.emulator.clock.set(NOW + timedelta(hours=1))
    fire(made)


def test_flows_are_started_three_times_an_hour_and_ten_a_day(made: Stage) -> None:
    """The quota is the workspace's. What exceeds it is no refusal, and uses nothing up."""
    waiting_flow(made)
    campaign(made, event="Tea arrived", object_id="65f0c1d2e3a4b5c6d7e8fd33")
    # Triggers that start no flow do not count.
    for _ in range(5):
        fire(made, name="Tea arrived")

    def started(at: datetime) -> bool:
        made.emulator.clock.set(at)
        fire(made)
        return bool(kept(made)[-1]["flows"])

    def hours(number: float) -> datetime:
        return NOW + timedelta(hours=number)

    assert [started(hours(0)) for _ in range(5)] == [True] * 3 + [False] * 2
    assert [started(hours(0.99)), *(started(hours(1)) for _ in range(4))] == [False] + [True] * 3 + [False]
    assert [started(hours(2)) for _ in range(4)] == [True] * 3 + [False]
    assert [started(hours(3)) for _ in range(2)] == [True, False]
    assert started(hours(23.9)) is False
    assert [started(hours(24)) for _ in range(4)] == [True] * 3 + [False]


def test_who_sends_is_told(made: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(business_events, "_listeners", [])
    told: list[BusinessEventTriggered] = []
    seen: list[tuple[int, int]] = []

    @on_business_event
    def listen(call: Call, happened: BusinessEventTriggered) -> None:
        told.append(happened)
        stored = call.store.collection("business_events").get(happened.event_id)
        assert stored is not None
        seen.append((stored["total_trigger"], call.store.collection("business_event_triggers").count()))

    assert refused(made.send(TRIGGER, body=body())) == IDLE
    assert told == []
    campaign(made)
    waiting_flow(made)
    fire(made, {"text": "x"})
    assert [item["id"] for item in kept(made)] == [told[0].id]
    assert told[0][1:] == (EVENT, NAME, {"text": "x"}, (CAMPAIGN,), (FLOW,))
    assert seen == [(1, 1)]


def test_a_listener_that_fails_undoes_the_trigger(made: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(business_events, "_listeners", [])

    @on_business_event
    def fail(_call: Call, _happened: BusinessEventTriggered) -> None:
        raise RuntimeError("no")

    campaign(made)
    assert made.send(TRIGGER, body=body()).status_code == 500
    assert "RuntimeError: no" in made.emulator.errors.pop()
    assert kept(made) == []


def test_the_seeded_campaign_waits(made: Stage) -> None:
    assert made.ok(TRIGGER)["message"] == "The business event has been triggered"
    assert kept(made)[0]["campaigns"] == [WAITING]
    assert made.ok(SEARCH)["data"][0]["usage_count"] == 1
