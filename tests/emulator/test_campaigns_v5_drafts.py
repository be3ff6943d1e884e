"""Drafts: creating, reading and changing them, correlation ids, scopes, versions."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.campaigns_v5 import Campaigns, new_campaign
from tests.emulator.campaigns_v5_kit import (
    BASIC,
    BY_EVENT,
    EMAIL,
    FAILED,
    PERIODIC,
    PUBLISH,
    PUSH,
    START,
    TOMORROW,
    WEB_PUSH,
    Api,
    changed,
    details,
    error,
)

MINIMAL = {"channel": "PUSH", "campaign_delivery_type": "ONE_TIME", "created_by": "ida@kiosk.example"}
NO_EDIT = (409, "BAD_REQUEST", "Campaign is not in DRAFT state and cannot be patched.")
UNKNOWN = "65f0c1d2e3a4b5c6d7e8f9c1"
IDA = {"updated_by": "ida@kiosk.example"}


def test_three_fields_make_a_draft() -> None:
    api = Api()
    answer = api.send("POST", "campaigns", MINIMAL)
    assert answer.status_code == 201
    data = answer.json()["data"]
    assert answer.json() == {
        "response_id": "r1",
        "type": "campaign",
        "data": {"id": data["id"], "status": "DRAFT"},
    }
    assert len(data["id"]) == 24
    assert set(data["id"]) <= set("0123456789abcdef")
    assert api.get(data["id"]) == {
        "id": data["id"],
        "campaign_id": data["id"],
        "status": "DRAFT",
        **MINIMAL,
        "created_at": "2031-05-01 09:00:00.000000",
        "updated_at": "2031-05-01 09:00:00.000000",
    }


def test_get_shows_components_and_a_resolved_schedule() -> None:
    api = Api()
    found = api.get(
        api.create(changed(PUSH, scheduling_details={**TOMORROW, "expiry_time": "2031-06-01T00:00:00"}))
    )
    assert found["basic_details"] == PUSH["basic_details"]
    assert found["campaign_content"] == WEB_PUSH
    assert found["scheduling_details"] == {
        "delivery_type": "SCHEDULED",
        "schedule_time": "2031-05-02T10:00:00",
        "time_zone": "UTC",
        "expiry_time": "2031-06-01T00:00:00",
    }


def test_defaults_and_corrections_of_stored_components() -> None:
    api = Api()
    letter = api.get(api.create(changed(EMAIL, basic_details={"content_type": "TRANSACTIONAL"})))
    assert letter["basic_details"]["user_attribute_identifier"] == "Email (Standard)"
    assert letter["campaign_content"]["content"]["email"]["email_editor"] == "Froala Editor"
    key = "tea & biscuits 1 – нет " + "x" * 60
    content = {"content": {"push": {"android": {**BASIC, "advanced": {"group_key": key}}}}}
    controls = {
        "ignore_frequency_capping": True,
        "ignore_global_minimum_delay": True,
        "queuing_enabled": True,
        "queue_duration": 4,
    }
    push = api.get(api.create(changed(PUSH, campaign_content=content, delivery_controls=controls)))
    group_key = push["campaign_content"]["content"]["push"]["android"]["advanced"]["group_key"]
    assert group_key == "teabiscuits1" + "x" * 33
    assert push["delivery_controls"] | controls == controls
    assert push["delivery_controls"]["queuing_enabled"] is False
    assert push["delivery_controls"]["queue_duration"] == 0
    held = {**controls, "ignore_global_minimum_delay": False}
    assert api.get(api.create(changed(PUSH, delivery_controls=held)))["delivery_controls"] == held


@pytest.mark.parametrize(
    ("headers", "body_id", "found"),
    [
        ({"X-MOE-Request-Id": "a"}, None, "a"),
        ({"X-MOE-Request-Id": None}, "b", "b"),
        ({"X-MOE-Request-Id": "c"}, "c", "c"),
    ],
)
def test_the_correlation_id_comes_from_header_or_body(headers: Any, body_id: str | None, found: str) -> None:
    answer = Api().send("POST", "campaigns", changed(MINIMAL, request_id=body_id), headers=headers)
    assert answer.status_code == 201
    assert answer.json()["response_id"] == found


OPERATIONS = [
    ("POST", "campaigns", MINIMAL),
    ("GET", "campaigns/ID", None),
    ("PATCH", "campaigns/ID", {}),
    ("POST", "campaigns/ID/validate", {}),
    ("PATCH", "campaigns/ID/status", {"action": "STOP"}),
    ("POST", "campaigns/ID/status", {"action": "STOP"}),
    ("POST", "campaigns/search", {"limit": 1, "page": 1}),
    ("POST", "campaigns/meta", {"limit": 1, "page": 1}),
    (
        "POST",
        "campaigns/test",
        {"draft_id": "ID", "test_campaign_meta": {"identifier": "PUSH_ID", "identifier_values": ["t"]}},
    ),
]


@pytest.mark.parametrize(("method", "path", "body"), OPERATIONS)
def test_a_call_without_correlation_id_is_refused(method: str, path: str, body: Any) -> None:
    api = Api()
    draft = api.create(PUSH)
    answer = api.send(method, path.replace("ID", draft), body, headers={"X-MOE-Request-Id": None})
    assert error(answer) == FAILED
    assert details(answer) == [("request_id", "request_id is required.")]
    assert answer.json()["error"]["request_id"] == ""
    assert answer.json()["response_id"] == ""


@pytest.mark.parametrize(("method", "path", "body"), [row for row in OPERATIONS if row[0] != "GET"])
def test_two_different_correlation_ids_are_refused(method: str, path: str, body: Any) -> None:
    api = Api()
    draft = api.create(PUSH)
    answer = api.send(method, path.replace("ID", draft), {**body, "request_id": "other"})
    assert error(answer) == FAILED
    assert details(answer) == [("request_id", "request_id must equal the X-MOE-Request-Id header.")]


@pytest.mark.parametrize(("method", "path", "body"), [row for row in OPERATIONS if "/ID" in row[1]])
def test_ids_that_name_no_campaign(method: str, path: str, body: Any) -> None:
    api = Api()
    answer = api.send(method, path.replace("ID", UNKNOWN), body)
    assert error(answer) == (404, "NOT_FOUND", "Campaign not found.")
    assert details(answer) == []
    for malformed in ("camp_1", UNKNOWN + "0", "g" * 24):
        answer = api.send(method, path.replace("ID", malformed), body)
        assert error(answer) == FAILED
        assert details(answer) == [("campaign_id", "campaign_id must be a 24-character hexadecimal id.")]


@pytest.mark.parametrize(("campaign", "window"), [(PUSH, timedelta(hours=1)), (EMAIL, timedelta(days=1))])
def test_a_request_id_is_taken_for_a_while_after_a_creation(
    campaign: dict[str, Any], window: timedelta
) -> None:
    api = Api()
    same = {"X-MOE-Request-Id": "once"}
    # A refused creation does not take it.
    assert api.send("POST", "campaigns", changed(campaign, created_by="ida"), headers=same).status_code == 400
    unsound = {**campaign, "control_group_details": {"is_campaign_control_group_enabled": True}}
    assert api.send("POST", "campaigns", unsound, headers=same).status_code == 400
    api.create(campaign, headers=same)
    message = "request_id was used by an earlier successful creation."
    assert error(api.send("POST", "campaigns", campaign, headers=same)) == (409, "BAD_REQUEST", message)
    api.clock.advance(window.total_seconds() - 1)
    assert api.send("POST", "campaigns", PUSH, headers=same).status_code == 409
    api.clock.advance(1)
    api.create(campaign, headers=same)


def test_the_same_idempotency_key_gets_the_same_draft() -> None:
    api = Api()
    again = {"X-MOE-Request-Id": "one", "Idempotency-Key": "0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90"}
    first, second = (api.send("POST", "campaigns", PUSH, headers=again) for _ in range(2))
    assert (first.status_code, first.json()) == (second.status_code, second.json())
    assert len(api.search("meta")) == 1


def test_an_update_replaces_whole_components_and_leaves_the_rest() -> None:
    api = Api()
    draft = api.create(PUSH)
    api.clock.advance(90)
    answer = api.patch(draft, {**IDA, "basic_details": {"name": "Autumn teas"}})
    assert (answer.status_code, answer.json()["data"]) == (200, {"id": draft})
    found = api.get(draft)
    assert found["basic_details"] == {"name": "Autumn teas"}
    assert found["campaign_content"] == WEB_PUSH
    assert found["updated_by"] == "ida@kiosk.example"
    assert (found["created_at"], found["updated_at"]) == (
        "2031-05-01 09:00:00.000000",
        "2031-05-01 09:01:30.000000",
    )
    # Who updates without a name does so as the API credential, which has no address.
    api.patch(draft, {})
    assert "updated_by" not in api.get(draft)


def test_an_update_is_checked_against_the_stored_channel() -> None:
    api = Api()
    push, letter = api.create(PUSH), api.create(EMAIL)
    assert details(api.patch(push, {"channel": "EMAIL"})) == [
        ("channel", "channel must be PUSH, the campaign's own.")
    ]
    assert details(api.patch(letter, {"campaign_content": {"content": {"email": {"subject": 5}}}})) == [
        ("campaign_content.content.email.subject", "subject is expected to be String.")
    ]
    assert details(api.patch(letter, {"campaign_delivery_type": "DEVICE_TRIGGERED"})) == [
        ("campaign_delivery_type", "campaign_delivery_type is not valid.")
    ]
    connector = {"connector_type": "SENDGRID", "connector_name": "Main"}
    assert api.patch(push, {"connector": connector}).status_code == 200
    assert "connector" not in api.get(push)
    assert api.patch(letter, {"channel": "EMAIL", "advanced": {}, "connector": connector}).status_code == 200
    assert "advanced" not in api.get(letter)


def test_a_draft_does_not_become_a_live_activity() -> None:
    api = Api()
    draft = api.create(changed(MINIMAL))
    answer = api.patch(draft, {"campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY"})
    assert details(answer) == [("campaign_delivery_type", "A draft cannot become a live activity campaign.")]
    assert api.patch(draft, {"campaign_delivery_type": "PERIODIC"}).status_code == 200
    assert api.get(draft)["campaign_delivery_type"] == "PERIODIC"


def test_a_refused_update_changes_nothing() -> None:
    api = Api()
    draft = api.create(PUSH)
    before = api.get(draft)
    answer = api.patch(
        draft,
        {
            "basic_details": {"name": "x"},
            "control_group_details": {"is_campaign_control_group_enabled": True},
        },
    )
    assert error(answer) == FAILED
    assert api.get(draft) == before


def test_campaigns_of_other_channels_are_read_only() -> None:
    api = Api()
    text = new_campaign(
        UNKNOWN,
        channel="SMS",
        campaign_delivery_type="ONE_TIME",
        created_by="ida@kiosk.example",
        now=START,
        components={"connector": {"connector_type": "TWILIO", "connector_name": "Texts"}},
        sender_name="KIOSK",
    )
    Campaigns(api.store).save(text)
    found = api.get(UNKNOWN)
    assert (found["sender_name"], found["connector"]["connector_type"]) == ("KIOSK", "TWILIO")
    assert details(api.patch(UNKNOWN, {})) == [("channel", "SMS campaigns cannot be updated.")]


# what is edited, and whether it may be while SCHEDULED and while ACTIVE
EDITS: list[tuple[str, dict[str, Any], list[str], list[str]]] = [
    ("name", {"basic_details": {**PUSH["basic_details"], "name": "New"}}, [], []),
    ("content", {"campaign_content": {"content": {"push": {"web": {**BASIC, "buttons": []}}}}}, [], []),
    (
        "trigger",
        {"trigger_condition": {**BY_EVENT["trigger_condition"], "trigger_delay_value": 5}},
        [],
        ["trigger_condition"],
    ),
    ("audience", {"segmentation_details": {"is_all_user_campaign": True}}, [], ["segmentation_details"]),
    (
        "goals",
        {"conversion_goal_details": {"attribution_window_in_hours": 5}},
        [],
        ["conversion_goal_details"],
    ),
    (
        "delivery type",
        {"campaign_delivery_type": "PERIODIC"},
        ["campaign_delivery_type"],
        ["campaign_delivery_type"],
    ),
    (
        "schedule type",
        {"scheduling_details": {"delivery_type": "ASAP"}},
        ["scheduling_details.delivery_type"],
        ["scheduling_details.delivery_type", "scheduling_details.start_time", "scheduling_details.timezone"],
    ),
    (
        "start",
        {"scheduling_details": {**TOMORROW, "start_time": "2031-05-03T10:00:00"}},
        [],
        ["scheduling_details.start_time"],
    ),
    ("expiry", {"scheduling_details": {**TOMORROW, "expiry_time": "2031-07-01T00:00:00"}}, [], []),
    ("the same trigger", {"trigger_condition": BY_EVENT["trigger_condition"]}, [], []),
]


@pytest.mark.parametrize("status", ["SCHEDULED", "ACTIVE", "PAUSED"])
@pytest.mark.parametrize(
    ("edit", "scheduled", "active"), [row[1:] for row in EDITS], ids=[row[0] for row in EDITS]
)
def test_what_may_be_edited_depends_on_the_state(
    status: str, edit: dict[str, Any], scheduled: list[str], active: list[str]
) -> None:
    api = Api()
    campaign = api.launch(changed(BY_EVENT, scheduling_details=TOMORROW))
    if status != "SCHEDULED":
        api.clock.advance(2 * 86_400)
    if status == "PAUSED":
        api.act(campaign, "PAUSE")
    assert api.status(campaign) == status
    locked = scheduled if status == "SCHEDULED" else active
    answer = api.patch(campaign, edit)
    if locked:
        assert error(answer) == NO_EDIT
        assert details(answer) == [
            (name, f"{name} cannot be edited while the campaign is {status}.") for name in locked
        ]
    else:
        assert answer.status_code == 200, answer.text
        assert api.status(campaign) == status


@pytest.mark.parametrize("state", ["stopped", "archived", "sent"])
def test_nothing_is_edited_after_the_end(state: str) -> None:
    api = Api()
    campaign = api.launch(PUSH)
    if state == "stopped":
        api.act(campaign, "STOP")
    elif state == "archived":
        stored = Campaigns(api.store).find(campaign)
        Campaigns(api.store).save({**(stored or {}), "state": "archived"})
    else:
        api.clock.advance(60)
    answer = api.patch(campaign, {"basic_details": PUSH["basic_details"]})
    assert error(answer) == NO_EDIT
    assert details(answer) == []


def test_an_edit_of_a_live_campaign_must_leave_it_publishable() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    answer = api.patch(campaign, {"campaign_content": {"content": {}}})
    assert error(answer) == FAILED
    assert details(answer) == [("campaign_content", "campaign_content is required for publish.")]


def test_without_versioning_a_live_campaign_is_edited_in_place() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    assert api.patch(campaign, {"basic_details": {"platforms": ["WEB"], "name": "B"}}).json()["data"] == {
        "id": campaign
    }
    found = api.get(campaign)
    assert (found["id"], found["basic_details"]["name"]) == (campaign, "B")
    assert "version_number" not in found


def test_with_versioning_the_edit_of_a_live_campaign_is_a_new_version() -> None:
    api = Api(versioning=True)
    campaign = api.create(PERIODIC)
    api.patch(campaign, {"basic_details": {"platforms": ["WEB"], "name": "A"}})
    assert api.get(campaign)["version_number"] == 1
    api.patch(campaign, PUBLISH)
    second = api.patch(campaign, {"basic_details": {"platforms": ["WEB"], "name": "B"}}).json()["data"]["id"]
    assert second != campaign
    newest = api.get(campaign)
    assert newest == api.get(second)
    assert (newest["id"], newest["campaign_id"], newest["version_number"]) == (second, campaign, 2)
    assert (newest["status"], newest["basic_details"]["name"]) == ("SCHEDULED", "B")
    rows = {row["version_number"]: (row["status"], row["basic_details"]["name"]) for row in api.search()}
    assert rows == {1: ("STOPPED", "A"), 2: ("SCHEDULED", "B")}
    assert [row["id"] for row in api.search(campaign_fields={"version_number": 1})] == [campaign]
    third = api.patch(second, {"basic_details": {"platforms": ["WEB"], "name": "C"}}).json()["data"]["id"]
    assert api.get(campaign)["id"] == third
