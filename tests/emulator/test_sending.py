"""Campaigns that go out by the clock: when, how fast, and only once."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator import Clock, Emulator
from moengage_emulator.families.campaigns_shared.sending import arrange
from tests.emulator import campaigns_v5_kit as v5
from tests.emulator.campaigns_kit import (
    EMAIL,
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
    WEB,
    Api,
    changed,
)
from tests.emulator.sending_kit import DAY, many, reached, reasons, sent


@pytest.fixture
def api() -> Api:
    return reached()


def test_a_push_goes_to_the_devices_of_its_platforms(api: Api) -> None:
    campaign_id = api.create(PUSH)
    assert sent(api) == [("ada", "ada-web"), ("bob", "bob-web")]
    (message, _) = api.outbox()
    assert (message["source"], message["platform"], message["channel"]) == (campaign_id, "WEB", "PUSH")
    assert message["content"] == WEB


def test_it_is_sent_at_its_start_and_only_once(api: Api) -> None:
    api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.clock.set(START + DAY)
    assert sent(api) == []
    api.clock.set(START + timedelta(days=3))
    assert len(sent(api)) == 2
    # The time of the messages is the campaign's, though the clock jumped over it.
    assert {item["sent_at"] for item in api.outbox()} == {"2031-05-02 10:00:00.000000"}
    api.clock.advance(86_400)
    assert len(sent(api)) == 2


def test_a_campaign_of_v5_is_sent_once_it_is_published() -> None:
    api = v5.Api()
    api.data("customer/EMULATOR", {"type": "customer", "customer_id": "ada", "attributes": {"name": "Ada"}})
    device = {"platform": "WEB", "push_id": "ada-web"}
    api.data(
        "device/EMULATOR",
        {"type": "device", "customer_id": "ada", "device_id": "ada-web", "attributes": device},
    )
    campaign_id = api.create({**v5.PUSH, "scheduling_details": v5.TOMORROW})
    api.clock.set(v5.START + 2 * DAY)
    api.emulator.settle()
    assert list(api.store.collection("outbox").all()) == []
    api.patch(campaign_id, v5.PUBLISH)
    api.emulator.settle()
    (message,) = api.store.collection("outbox").all()
    assert (message["source"], message["user"], message["to"]) == (campaign_id, "ada", "ada-web")
    assert api.status(campaign_id) == "SENDING"
    api.clock.advance(60)
    assert api.status(campaign_id) == "SENT"


def test_an_edited_version_of_v5_is_sent_in_the_place_of_the_old_one() -> None:
    api = v5.Api(versioning=True)
    api.data("customer/EMULATOR", {"type": "customer", "customer_id": "ada", "attributes": {"name": "Ada"}})
    device = {"platform": "WEB", "push_id": "ada-web"}
    api.data(
        "device/EMULATOR",
        {"type": "device", "customer_id": "ada", "device_id": "ada-web", "attributes": device},
    )
    campaign_id = api.launch({**v5.PUSH, "scheduling_details": v5.TOMORROW})
    other = {**v5.BASIC, "basic_details": {"title": "Other", "message": "Text"}}
    answer = api.patch(campaign_id, {"campaign_content": {"content": {"push": {"web": other}}}})
    api.clock.set(v5.START + 2 * DAY)
    api.emulator.settle()
    (message,) = api.store.collection("outbox").all()
    assert message["content"]["basic_details"]["title"] == "Other"
    assert (message["source"], message["version"]) == (campaign_id, answer.json()["data"]["id"])


def test_a_new_start_replaces_the_old_one(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    later = {**TOMORROW, "start_time": "2031-05-04T10:00:00"}
    assert api.update(campaign_id, scheduling_details=later).status_code == 204
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []
    api.clock.set(START + 4 * DAY)
    assert len(sent(api)) == 2


def test_a_stopped_campaign_is_not_sent(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    assert api.act("STOP", campaign_id).status_code == 200
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []


def test_a_periodic_campaign_is_sent_at_every_run(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    assert len(sent(api, parent=campaign_id)) == 4
    api.clock.set(START + 9 * DAY)
    assert len(sent(api)) == 6
    rows = api.store.collection("campaigns").find(parent_id=campaign_id)
    assert [item["source"] for item in api.outbox()] == [row["id"] for row in rows for _ in range(2)]


def test_runs_that_fall_into_a_pause_are_left_out(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.clock.set(START + DAY + timedelta(hours=2))
    api.act("PAUSE", campaign_id)
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    api.act("RESUME", campaign_id)
    api.clock.set(START + 9 * DAY)
    assert len(sent(api)) == 4


def test_a_planted_campaign_is_sent_once_it_is_arranged(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.store.collection("jobs").delete(next(api.store.collection("jobs").all())["id"])
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []
    campaign = api.store.collection("campaigns").get(campaign_id)
    assert campaign is not None
    arrange(api.store, api.emulator.machine.ids, campaign)
    assert len(sent(api)) == 2


def test_runs_of_a_planted_campaign_are_sent_when_it_is_read(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.store.collection("jobs").delete(next(api.store.collection("jobs").all())["id"])
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    api.emulator.settle()
    assert api.outbox() == []
    api.rows(include_child_campaigns=True)
    assert len(api.outbox(parent=campaign_id)) == 4


def test_a_restart_loses_no_message_and_doubles_none(tmp_path: Any) -> None:
    state = tmp_path / "state.db"

    def opened() -> Emulator:
        return Emulator(data=state, clock=Clock(START, frozen=True))

    emulator = opened()
    with emulator.client() as client:
        client.data.track_user(customer_id="ada", attributes={"email": "ada@example.com"})
        schedule = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-02T10:00:00"}
        created = client.campaigns.create({**EMAIL, "request_id": "r1", "scheduling_details": schedule})
    emulator.close()
    for _ in range(2):
        emulator = opened()
        emulator.clock.set(START + 2 * DAY)
        emulator.settle()
        assert [item["source"] for item in emulator.store().collection("outbox").all()] == [
            created.campaign_id
        ]
        assert emulator.errors == []
        emulator.close()


def test_a_campaign_that_is_gone_by_its_start(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.store.collection("campaigns").delete(campaign_id)
    api.clock.set(START + 2 * DAY)
    assert (sent(api), api.emulator.errors) == ([], [])


def slowly(campaign: dict[str, Any], rate: int) -> dict[str, Any]:
    controls = {**(campaign.get("delivery_controls") or {}), "campaign_throttle_rpm": rate}
    return changed(campaign, "delivery_controls", controls)


def minutes(api: Api) -> list[str]:
    """The minute of each message, in order."""
    return [item["sent_at"][11:16] for item in api.outbox(kind="campaign")]


def test_so_many_messages_a_minute() -> None:
    api = Api()
    names = many(api, 5)
    api.user("double", email="USER-0@example.com")
    campaign_id = api.create(slowly(EMAIL, 2))
    api.emulator.settle()
    assert (minutes(api), api.get(campaign_id)["status"]) == (["09:00"] * 2, "Active")
    api.user("late", email="late@example.com")
    api.clock.advance(119)
    api.emulator.settle()
    assert (minutes(api)[2:], api.get(campaign_id)["status"]) == (["09:01"] * 2, "Active")
    api.clock.advance(1)
    assert [user for user, _ in sent(api)] == [*names, "late"]
    assert minutes(api)[4:] == ["09:02"] * 2
    assert reasons(api) == {"double": ["duplicate_email_address"]}
    assert (api.store.collection("jobs").count(), api.get(campaign_id)["status"]) == (0, "Active")
    api.clock.advance(60)
    assert api.get(campaign_id)["status"] == "Sent"


@pytest.mark.parametrize("rate", [0, -1, 5])
def test_a_rate_that_holds_nothing_back(rate: int) -> None:
    api = Api()
    many(api, 5)
    api.create(slowly(EMAIL, rate))
    api.emulator.settle()
    assert minutes(api) == ["09:00"] * 5


def test_runs_are_slow_too() -> None:
    api = Api()
    for name in many(api, 3):
        api.user(name, devices={f"{name}-web": "WEB"}, name=name)
    api.create(slowly(PERIODIC, 2))
    api.clock.set(START + 9 * DAY)
    api.emulator.settle()
    assert minutes(api) == ["10:00", "10:00", "10:01"] * 3


def test_stopping_halts_what_is_left() -> None:
    api = v5.Api()
    for name in ("ada", "bob", "cyd"):
        user = {"type": "customer", "customer_id": name, "attributes": {"name": name}}
        assert api.data("customer/EMULATOR", user).is_success
        device = {
            "type": "device",
            "customer_id": name,
            "device_id": name,
            "attributes": {"platform": "WEB", "push_id": name},
        }
        assert api.data("device/EMULATOR", device).is_success
    campaign_id = api.launch({**v5.PUSH, "delivery_controls": {"campaign_throttle_rpm": 1}})
    api.clock.advance(60)
    assert api.status(campaign_id) == "SENDING"
    assert api.act(campaign_id, "STOP").status_code == 200
    api.clock.advance(3600)
    api.emulator.settle()
    assert [item["user"] for item in api.store.collection("outbox").all()] == ["ada", "bob"]
