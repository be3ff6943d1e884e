"""Campaigns that go out because a user did something, at once or later."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.campaigns_shared.sending import UNSENT
from tests.emulator.campaigns_kit import (
    BY_EVENT,
    EMAIL,
    LETTER,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
)
from tests.emulator.sending_kit import attribute, grown
from tests.emulator.sending_kit import receivers as sent


@pytest.fixture
def api() -> Api:
    return grown()


EVENT = "Basket filled"


TRIGGER: dict[str, Any] = BY_EVENT["trigger_condition"]


MINUTE = timedelta(minutes=1)


def action(name: str = EVENT, **more: Any) -> dict[str, Any]:
    return {"filter_type": "actions", "action_name": name, "executed": True, **more}


def when(*filters: dict[str, Any], joined: str = "and", **more: Any) -> dict[str, Any]:
    """A push that waits for what the filters say."""
    group = {"filter_operator": joined, "filters": list(filters)}
    return changed(BY_EVENT, "trigger_condition", {**TRIGGER, "included_filters": group, **more})


def test_the_user_who_does_it_gets_the_message(api: Api) -> None:
    campaign_id = api.create(BY_EVENT)
    assert sent(api) == []
    api.event("bob", EVENT)
    assert sent(api) == ["bob"]
    api.event("ada", EVENT)
    api.event("ada", EVENT)
    assert sent(api) == ["bob", "ada", "ada"]
    (message, *_) = api.outbox()
    event = next(api.store.collection("events").all())
    assert (message["source"], message["event_id"], message["campaign_type"]) == (
        campaign_id,
        event["id"],
        "Autotrigger Campaign",
    )


def test_archival_knows_the_message_by_its_event(api: Api) -> None:
    campaign_id = api.create(BY_EVENT)
    api.event("ada", EVENT)
    event = next(api.store.collection("events").all())
    asked = {
        "user_id": "ada",
        "delivery_type": "EVENT_TRIGGERED",
        "campaign_type": "Autotrigger Campaign",
        "campaign_channel": "PUSH",
        "sent_epoch_time": int(START.timestamp()),
        "campaign_id": campaign_id,
        "event_name": "Notification Received Web",
        "platform": "WEB",
    }
    for event_id, status in (("other", 400), (event["id"], 200)):
        answer = api.http.post(
            "/v1/archival/view",
            json={**asked, "event_id": event_id},
            auth=("ACME", "data-key"),
            headers={"MOE-APPKEY": "ACME"},
        )
        assert answer.status_code == status, answer.text


def test_a_user_who_is_new_with_the_event(api: Api) -> None:
    api.create(changed(EMAIL, "campaign_delivery_type", "EVENT_TRIGGERED") | {"trigger_condition": TRIGGER})
    api.event("cyd", EVENT)
    assert sent(api) == []
    assert [item["reason"] for item in api.store.collection(UNSENT).all()] == ["no_email_address"]


def test_events_of_a_bulk_import_count(api: Api) -> None:
    api.create(BY_EVENT)
    element = {"type": "event", "customer_id": "ada", "actions": [{"action": EVENT}, {"action": "Other"}]}
    body = {"type": "transition", "elements": [element, {**element, "customer_id": "bob"}]}
    answer = api.http.post("/v1/transition/ACME", json=body, auth=("ACME", "data-key"))
    assert answer.status_code == 200
    assert sent(api) == ["ada", "bob"]


def test_events_that_are_dropped_set_nothing_off(api: Api) -> None:
    api.create(BY_EVENT)
    action = {"action": EVENT, "current_time": (START + timedelta(days=1)).isoformat()}
    api.data("event", {"type": "event", "customer_id": "ada", "actions": [action]})
    assert sent(api) == []


BIG = {"filter_operator": "and", "filters": [attribute("total", "greaterThan", 40)]}


TRIGGERS: list[tuple[str, dict[str, Any], list[tuple[str, dict[str, Any]]], list[int]]] = [
    ("another event", when(action()), [("Basket emptied", {})], [0]),
    ("attributes", when(action(attributes=BIG)), [(EVENT, {"total": 40}), (EVENT, {"total": 41})], [0, 1]),
    # An older event that fits does not let one through that does not.
    ("fitting event", when(action(attributes=BIG)), [(EVENT, {"total": 50}), (EVENT, {"total": 1})], [1, 1]),
    ("attribute of the user", when(action(), attribute("age", "greaterThan", 30)), [(EVENT, {})], [1]),
    ("wrong user", when(action(), attribute("age", "greaterThan", 40)), [(EVENT, {})], [0]),
    (
        "the second time",
        when(action(execution={"type": "atleast", "count": 2})),
        [(EVENT, {}), (EVENT, {}), (EVENT, {})],
        [0, 1, 2],
    ),
    ("both events", when(action(), action("Paid")), [(EVENT, {}), ("Paid", {})], [0, 1]),
    ("either event", when(action(), action("Paid"), joined="or"), [(EVENT, {}), ("Paid", {})], [1, 2]),
    ("what was not done", when(action(), action("Paid", executed=False)), [(EVENT, {})], [1]),
    (
        "what was not to be done",
        when(action(), action("Paid", executed=False)),
        [("Paid", {}), (EVENT, {})],
        [0, 0],
    ),
]


@pytest.mark.parametrize(("name", "campaign", "events", "counts"), TRIGGERS, ids=[row[0] for row in TRIGGERS])
def test_what_completes_a_trigger(
    api: Api,
    name: str,
    campaign: dict[str, Any],
    events: list[tuple[str, dict[str, Any]]],
    counts: list[int],
) -> None:
    api.create(campaign)
    found = []
    for event, attributes in events:
        api.event("ada", event, **attributes)
        api.clock.advance(1)
        found.append(len(sent(api)))
    assert found == counts, name


def test_only_the_audience_gets_it(api: Api) -> None:
    grown_up = {"filter_operator": "and", "filters": [attribute("age", "greaterThan", 30)]}
    api.create(changed(BY_EVENT, "segmentation_details", {"included_filters": grown_up}))
    api.event("ada", EVENT)
    api.event("bob", EVENT)
    assert sent(api) == ["ada"]


def test_only_while_the_campaign_is_active(api: Api) -> None:
    schedule = {**TOMORROW, "expiry_time": "2031-05-03T10:00:00"}
    campaign_id = api.create(changed(BY_EVENT, "scheduling_details", schedule))
    expected = 0
    for day, hour, action_, sends in (
        (0, 12, None, 0),  # not begun
        (1, 12, None, 1),
        (1, 13, "PAUSE", 0),
        (1, 14, "RESUME", 1),
        (2, 12, None, 0),  # over
    ):
        api.clock.set(START.replace(hour=hour) + timedelta(days=day))
        if action_ is not None:
            assert api.act(action_, campaign_id).status_code == 200
        api.event("ada", EVENT)
        expected += sends
        assert len(sent(api)) == expected, (day, hour)


DELAYS: list[tuple[str, dict[str, Any], timedelta]] = [
    ("minutes", {"trigger_delay_value": 30, "trigger_delay_granularity": "MINUTES"}, 30 * MINUTE),
    ("hours", {"trigger_delay_value": 2, "trigger_delay_granularity": "HOURS"}, timedelta(hours=2)),
    ("days", {"trigger_delay_value": 1, "trigger_delay_granularity": "DAYS"}, timedelta(days=1)),
]


AFTER: dict[str, Any] = {"trigger_delay_type": "DELAY", "trigger_relation": "AFTER"}


@pytest.mark.parametrize(("name", "given", "delay"), DELAYS, ids=[row[0] for row in DELAYS])
def test_the_message_waits(api: Api, name: str, given: dict[str, Any], delay: timedelta) -> None:
    api.create(when(action(), **AFTER, **given))
    api.event("ada", EVENT)
    api.clock.advance(delay.total_seconds() - 1)
    assert sent(api) == [], name
    api.clock.advance(1)
    assert sent(api) == ["ada"]
    (message,) = api.outbox()
    assert message["event_id"] == next(api.store.collection("events").all())["id"]


def test_the_shortest_of_an_intelligent_delay(api: Api) -> None:
    span: dict[str, Any] = {
        "min_delay_value": 15,
        "min_delay_granularity": "MINUTES",
        "max_delay_value": 6,
        "max_delay_granularity": "HOURS",
    }
    delay: dict[str, Any] = {
        "trigger_delay_type": "INTELLIGENT_DELAY",
        "intelligent_delay_optimization": span,
    }
    api.create(when(action(), **delay))
    api.event("ada", EVENT)
    assert sent(api) == []
    api.clock.advance(15 * 60)
    assert sent(api) == ["ada"]


@pytest.mark.parametrize(
    "given",
    [
        {"trigger_relation": "BEFORE", "trigger_delay_value": 3, "trigger_delay_granularity": "HOURS"},
        {"trigger_relation": "AFTER", "trigger_delay_value": 0, "trigger_delay_granularity": "HOURS"},
    ],
)
def test_what_need_not_wait_goes_at_once(api: Api, given: dict[str, Any]) -> None:
    api.create(when(action(), trigger_delay_type="DELAY", **given))
    api.event("ada", EVENT)
    assert sent(api) == ["ada"]


@pytest.mark.parametrize("days", [10**7, 10**12])
def test_a_delay_beyond_the_calendar(api: Api, days: int) -> None:
    api.create(when(action(), **AFTER, trigger_delay_value=days, trigger_delay_granularity="DAYS"))
    api.event("ada", EVENT)
    assert (sent(api), api.store.collection("jobs").count()) == ([], 0)


HALF_AN_HOUR: dict[str, Any] = {**AFTER, "trigger_delay_value": 30, "trigger_delay_granularity": "MINUTES"}


@pytest.mark.parametrize(("executed", "expected"), [(False, []), (True, ["ada"])])
@pytest.mark.parametrize("paid", [False, True])
def test_what_has_to_follow_or_must_not(api: Api, executed: bool, expected: list[str], paid: bool) -> None:
    follows = {"filter_operator": "and", "filters": [action("Paid", executed=executed)]}
    # What was done before the trigger does not follow it.
    api.event("ada", "Paid")
    api.clock.advance(60)
    api.create(when(action(), **HALF_AN_HOUR, secondary_included_filters=follows))
    api.event("ada", EVENT)
    api.clock.advance(60)
    if paid:
        api.event("ada", "Paid")
    api.clock.advance(3600)
    assert sent(api) == (expected if paid else ["ada"] if not executed else [])


def test_a_delayed_message_of_a_paused_campaign_is_not_sent(api: Api) -> None:
    campaign_id = api.create(when(action(), **HALF_AN_HOUR))
    api.event("ada", EVENT)
    api.act("PAUSE", campaign_id)
    api.clock.advance(3600)
    assert sent(api) == []


def test_a_delayed_message_has_the_texts_of_its_time(api: Api) -> None:
    campaign_id = api.create(when(action(), **HALF_AN_HOUR))
    api.event("ada", EVENT)
    web = {
        "template_type": "BASIC",
        "basic_details": {"title": "Changed", "message": "x", "redirect_url": "https://kiosk.example"},
    }
    answer = api.update(campaign_id, campaign_content={"content": {"push": {"web": web}}})
    assert answer.status_code == 204, answer.text
    api.clock.advance(3600)
    sent(api)
    assert [item["content"]["basic_details"]["title"] for item in api.outbox()] == ["Changed"]


def test_texts_know_the_event(api: Api) -> None:
    letter = {**LETTER, "subject": "{{event.total}} EUR, {{EventAttribute['shop']}}"}
    campaign = changed(EMAIL, "campaign_content.content.email", letter)
    api.create({**campaign, "campaign_delivery_type": "EVENT_TRIGGERED", "trigger_condition": TRIGGER})
    api.event("ada", EVENT, total=40, shop="Lyon")
    sent(api)
    assert [item["content"]["subject"] for item in api.outbox()] == ["40 EUR, Lyon"]


@pytest.mark.parametrize(("only", "expected"), [(True, ["WEB"]), (False, ["WEB", "ANDROID"])])
def test_only_the_platform_of_the_event(api: Api, only: bool, expected: list[str]) -> None:
    api.user("ada", devices={"ada-phone": "ANDROID"}, name="Ada")
    android = {
        "template_type": "BASIC",
        "basic_details": {
            "title": "New teas",
            "message": "Three",
            "notification_channel": "general",
            "default_click_action": "RICH_LANDING",
            "default_click_action_value": "https://kiosk.example",
        },
    }
    content = {"content": {"push": {**PUSH["campaign_content"]["content"]["push"], "android": android}}}
    details = {
        **BY_EVENT["basic_details"],
        "platforms": ["WEB", "ANDROID"],
        "send_to_triggered_platform_only": only,
    }
    api.create({**BY_EVENT, "basic_details": details, "campaign_content": content})
    action_ = {"action": EVENT, "platform": "web"}
    api.data("event", {"type": "event", "customer_id": "ada", "actions": [action_]})
    assert [item["platform"] for item in api.outbox(kind="campaign")] == expected


def test_two_messages_to_one_user_keep_their_distance(api: Api) -> None:
    controls = {"bypass_dnd": True, "minimum_delay_between_two_notification_in_hour": 2}
    api.user("ada", devices={"ada-laptop": "WEB"}, name="Ada")
    api.create(changed(BY_EVENT, "delivery_controls", controls))
    api.event("ada", EVENT)
    assert len(sent(api)) == 2  # one for each device
    api.clock.advance(7199)
    api.event("ada", EVENT)
    assert len(sent(api)) == 2
    assert [item["reason"] for item in api.store.collection(UNSENT).all()] == ["minimum_delay"]
    api.clock.advance(1)
    api.event("ada", EVENT)
    assert len(sent(api)) == 4


def test_a_distance_beyond_the_calendar(api: Api) -> None:
    controls = {"bypass_dnd": True, "minimum_delay_between_two_notification_in_hour": 10**12}
    api.create(changed(BY_EVENT, "delivery_controls", controls))
    for _ in range(2):
        api.event("ada", EVENT)
        api.clock.advance(86_400)
    assert (sent(api), api.emulator.errors) == (["ada"], [])
