"""Campaigns that go out because something happened to the business."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_api.errors import APIStatusError
from moengage_emulator.families.business_events import business_event
from tests.emulator.campaigns_kit import (
    BY_EVENT,
    EMAIL,
    LETTER,
    START,
    TOMORROW,
    Api,
    changed,
)
from tests.emulator.sending_kit import attribute, grown
from tests.emulator.sending_kit import receivers as sent


@pytest.fixture
def api() -> Api:
    api = grown()
    for event_id, name in (("event-1", "Price drop"), ("event-2", "Other event")):
        attributes = {"tea": "string", "price": "int", "from_age": "int"}
        event = business_event(event_id, name, attributes, now=START)
        api.store.collection("business_events").put(event_id, event)
    return api


NEWS: dict[str, Any] = {
    **changed(EMAIL, "basic_details.business_event", "Price drop"),
    "campaign_delivery_type": "BUSINESS_EVENT_TRIGGERED",
}


def drop(api: Api, name: str = "Price drop", **attributes: Any) -> int:
    """Trigger the event; how many messages are out at once."""
    before = len(api.outbox())
    with api.emulator.client() as client:
        client.business_events.trigger(
            event_name=name, event_attributes=attributes, triggered_by="ida@kiosk.example"
        )
    return len(api.outbox()) - before


def nobody_hears(api: Api, name: str = "Price drop") -> bool:
    try:
        drop(api, name)
    except APIStatusError as refused:
        return "No active campaign" in str(refused)
    return False


def test_a_business_event_sends_a_run_to_the_audience(api: Api) -> None:
    letter = {**LETTER, "subject": "{{BusinessEventAttribute['tea']}} for {{event.price}}"}
    campaign_id = api.create(changed(NEWS, "campaign_content.content.email", letter))
    assert sent(api) == []
    assert drop(api, tea="Assam", price=4) == 2
    api.clock.advance(60)
    assert nobody_hears(api, "Other event")
    assert drop(api, tea="Keemun", price=5) == 2
    subjects = [item["content"]["subject"] for item in api.outbox()]
    assert {item["business_event"] for item in api.outbox()} == {"event-1"}
    assert subjects == ["Assam for 4"] * 2 + ["Keemun for 5"] * 2
    runs = [run["id"] for run in api.store.collection("campaigns").find(parent_id=campaign_id)]
    assert [item["source"] for item in api.outbox()] == [run for run in runs for _ in range(2)]
    answer = api.send("POST", f"campaigns/{campaign_id}/executions", {"limit": 15, "page": 1})
    assert [row["campaign_id"] for row in answer.json()["executions"]] == runs[::-1]


def test_a_business_event_that_goes_out_slowly(api: Api) -> None:
    letter = {**LETTER, "subject": "{{event.price}}"}
    campaign = changed(NEWS, "campaign_content.content.email", letter)
    api.create(changed(campaign, "delivery_controls", {"campaign_throttle_rpm": 1}))
    assert drop(api, price=4) == 1
    api.clock.advance(60)
    assert sent(api) == ["ada", "bob"]
    assert [item["content"]["subject"] for item in api.outbox()] == ["4", "4"]
    assert {item["business_event"] for item in api.outbox()} == {"event-1"}


def test_filters_compare_with_the_business_event(api: Api) -> None:
    dynamic = {**attribute("age", "greaterThan", "from_age"), "is_dynamic_value": True}
    group = {"filter_operator": "and", "filters": [dynamic]}
    api.create(changed(NEWS, "segmentation_details", {"included_filters": group}))
    drop(api, from_age=30)
    assert sent(api) == ["ada"]
    drop(api, from_age=18)
    assert sent(api) == ["ada", "ada", "bob"]
    drop(api)
    assert sent(api) == ["ada", "ada", "bob"]


def test_who_listens_to_a_business_event(api: Api) -> None:
    campaign_id = api.create(changed(NEWS, "scheduling_details", TOMORROW))
    api.create(BY_EVENT)
    assert nobody_hears(api)
    api.clock.set(START + timedelta(days=2))
    assert drop(api) == 2
    # Its runs wait for nothing.
    assert drop(api) == 2
    api.put(campaign_id, state="archived")
    assert nobody_hears(api)
