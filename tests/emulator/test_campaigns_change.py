"""Updates and status changes of the first version, and how faults are worded."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator.faults import FaultRule
from tests.emulator.campaigns_kit import (
    BY_EVENT,
    EMAIL,
    PERIODIC,
    PUSH,
    TOMORROW,
    Api,
    changed,
    refusal,
)

DAY = 86400
LATER = changed(PUSH, "scheduling_details", TOMORROW)
LATE_PERIODIC = PERIODIC
RUNNING = changed(PERIODIC, "scheduling_details.delivery_type", "ASAP")
NOBODY = {"included_filters": {"filter_operator": "and", "filters": []}}
GOALS: dict[str, Any] = {"goals": []}


def test_components_are_replaced_whole() -> None:
    api = Api()
    campaign_id = api.create(LATER)
    answer = api.update(campaign_id, basic_details={**PUSH["basic_details"], "name": "New", "tags": ["a"]})
    assert (answer.status_code, answer.content) == (204, b"")
    found = api.get(campaign_id)
    assert found["basic_details"] == {**PUSH["basic_details"], "name": "New", "tags": ["a"]}
    assert found["campaign_content"] == PUSH["campaign_content"]
    assert found["updated_by"] == "bo@kiosk.example"
    assert api.update(campaign_id, basic_details={"name": "New"}).status_code == 400


def test_the_schedule_is_merged() -> None:
    api = Api()
    campaign_id = api.create(LATER)
    assert (
        api.update(campaign_id, scheduling_details={"expiry_time": "2031-07-01T00:00:00"}).status_code == 204
    )
    assert api.get(campaign_id)["scheduling_details"] == {**TOMORROW, "expiry_time": "2031-07-01T00:00:00"}


@pytest.mark.parametrize("name", ["request_id", "updated_by"])
def test_every_update_names_itself_and_its_author(name: str) -> None:
    api = Api()
    campaign_id = api.create(PUSH)
    body = {"request_id": "a", "updated_by": "bo@kiosk.example"}
    del body[name]
    answer = api.http.patch(
        f"/core-services/v1/campaigns/{campaign_id}",
        json=body,
        auth=("ACME", "key"),
        headers={"MOE-APPKEY": "ACME"},
    )
    text = f"{name} key is mandatory field"
    assert refusal(answer) == (400, name, text, [(name, text)])


EDITS: list[tuple[dict[str, Any], dict[str, Any], str | None]] = [
    (LATER, {"segmentation_details": NOBODY}, None),
    (LATER, {"scheduling_details": {"start_time": "2031-06-01T00:00:00"}}, None),
    (LATER, {"scheduling_details": {"delivery_type": "ASAP"}}, "scheduling_details.delivery_type"),
    (BY_EVENT, {"segmentation_details": NOBODY}, "segmentation_details"),
    (BY_EVENT, {"trigger_condition": {"trigger_delay_type": "ASAP"}}, "trigger_condition"),
    (BY_EVENT, {"conversion_goal_details": GOALS}, "conversion_goal_details"),
    (RUNNING, {"scheduling_details": {"start_time": "2031-06-01T00:00:00"}}, "scheduling_details.start_time"),
    (RUNNING, {"scheduling_details": {"delivery_type": "AT_FIXED_TIME"}}, "scheduling_details.delivery_type"),
    (RUNNING, {"scheduling_details": {"expiry_time": "2031-06-01T00:00:00"}}, None),
    (BY_EVENT, {"delivery_controls": {"bypass_dnd": True}}, None),
]


@pytest.mark.parametrize(("campaign", "edit", "locked"), EDITS)
def test_what_a_state_lets_be_edited(
    campaign: dict[str, Any], edit: dict[str, Any], locked: str | None
) -> None:
    api = Api()
    answer = api.update(api.create(campaign), **edit)
    if locked is None:
        assert answer.status_code == 204
        return
    status = "Scheduled" if campaign is LATER else "Active"
    text = f"{locked} cannot be updated while the campaign is {status}"
    assert refusal(answer) == (400, locked.partition(".")[0], text, [(locked, text)])


BASICS = PUSH["basic_details"]
FENCE = {
    "name": "Station",
    "latitude": "48.8809",
    "longitude": "2.3553",
    "radius": "150",
    "response_time_value": "5",
    "response_time_granularity": "MINUTES",
    "triggered_at": "ENTRY",
}


@pytest.mark.parametrize(
    ("campaign", "edit", "needed"),
    [
        (
            BY_EVENT,
            {"delivery_controls": {"count_for_frequency_capping": True}},
            "delivery_controls.bypass_dnd",
        ),
        *(
            (
                {**PUSH, "campaign_delivery_type": kind, "basic_details": {**BASICS, name: value}},
                {"basic_details": BASICS},
                f"basic_details.{name}",
            )
            for kind, name, value in (
                ("BUSINESS_EVENT_TRIGGERED", "business_event", "Price fell"),
                ("LOCATION_TRIGGERED", "geofences", FENCE),
            )
        ),
    ],
)
def test_an_update_leaves_what_the_delivery_type_needs(
    campaign: dict[str, Any], edit: dict[str, Any], needed: str
) -> None:
    api = Api()
    answer = api.update(api.create(campaign), **edit)
    root, _, name = needed.partition(".")
    text = f"{name} key is mandatory field"
    assert refusal(answer) == (400, root, text, [(needed, text)])


@pytest.mark.parametrize(
    ("facts", "name"), [({"state": "stopped"}, "Stopped"), ({"state": "archived"}, "Archived"), ({}, "Sent")]
)
def test_what_has_ended_cannot_be_edited(facts: dict[str, Any], name: str) -> None:
    api = Api()
    campaign_id = api.create(PUSH)
    api.put(campaign_id, **facts)
    api.clock.advance(DAY)
    text = f"A campaign in {name} state cannot be updated"
    answer = api.update(campaign_id, delivery_controls={})
    assert refusal(answer) == (400, "campaign_id", text, [("campaign_id", text)])


def test_a_paused_campaign_counts_as_active() -> None:
    api = Api()
    campaign_id = api.create(BY_EVENT)
    assert api.act("PAUSE", campaign_id).status_code == 200
    assert api.update(campaign_id, segmentation_details=NOBODY).status_code == 400
    assert api.update(campaign_id, delivery_controls={"bypass_dnd": True}).status_code == 204


@pytest.mark.parametrize("operation", ["update", "act"])
def test_only_campaigns_of_this_api_can_be_changed(operation: str) -> None:
    api = Api()
    campaign_id = api.create(LATER)

    def change(name: str) -> Any:
        return api.update(name) if operation == "update" else api.act("STOP", name)

    target = "campaign_id" if operation == "update" else "campaign_ids"
    text = "Campaign not found"
    assert refusal(change("f" * 24)) == (400, target, text, [(target, text)])
    text = "Campaign was not created through the Create Campaign API"
    for origin in ("DASHBOARD", "V5"):
        api.put(campaign_id, api=origin)
        assert refusal(change(campaign_id)) == (400, target, text, [(target, text)])


def test_the_channel_stays_and_decides_what_is_checked() -> None:
    api = Api()
    campaign_id = api.create(changed(EMAIL, "scheduling_details", TOMORROW))
    answer = api.update(campaign_id, channel="PUSH")
    text = "channel cannot be changed from EMAIL"
    assert refusal(answer) == (400, "channel", text, [("channel", text)])
    answer = api.update(campaign_id, connector={"connector_type": "SENDGRID"})
    text = "connector_name key is mandatory field"
    assert refusal(answer) == (400, "connector", text, [("connector.connector_name", text)])
    assert api.update(campaign_id, campaign_content=PUSH["campaign_content"]).status_code == 400


ACTIONS: list[tuple[dict[str, Any], dict[str, Any], str, str | None]] = [
    (LATER, {}, "STOP", "Stopped"),
    (PUSH, {}, "STOP", None),
    (LATE_PERIODIC, {}, "STOP", None),
    (BY_EVENT, {}, "STOP", None),
    (RUNNING, {}, "PAUSE", "Paused"),
    (BY_EVENT, {}, "PAUSE", "Paused"),
    (LATE_PERIODIC, {}, "PAUSE", None),
    (PUSH, {}, "PAUSE", None),
    (BY_EVENT, {"state": "paused"}, "RESUME", "Active"),
    (BY_EVENT, {}, "RESUME", None),
    (BY_EVENT, {"state": "stopped"}, "RESUME", None),
    *(
        (BY_EVENT, {"campaign_delivery_type": kind}, "PAUSE", None)
        for kind in ("BUSINESS_EVENT_TRIGGERED", "DEVICE_TRIGGERED", "LOCATION_TRIGGERED")
    ),
]


@pytest.mark.parametrize(("campaign", "facts", "action", "after"), ACTIONS)
def test_actions(campaign: dict[str, Any], facts: dict[str, Any], action: str, after: str | None) -> None:
    api = Api()
    campaign_id = api.create(campaign)
    api.put(campaign_id, **facts)
    before = api.get(campaign_id)["status"]
    answer = api.act(action, campaign_id)
    assert answer.status_code == (400 if after is None else 200)
    assert api.get(campaign_id)["status"] == (after or before)
    if after is not None:
        assert answer.content == b""


def test_an_action_is_done_with_all_or_none() -> None:
    api = Api()
    good, bad = api.create(BY_EVENT), api.create(PUSH)
    answer = api.act("PAUSE", good, bad)
    text = "Action PAUSE is not valid for a ONE_TIME campaign."
    assert refusal(answer) == (400, "campaign_ids", text, [("campaign_ids", text)])
    assert api.get(good)["status"] == "Active"
    assert api.act("PAUSE", good, good).status_code == 200


@pytest.mark.parametrize("count", [0, 11])
def test_one_to_ten_campaigns_at_once(count: int) -> None:
    api = Api()
    campaign_id = api.create(BY_EVENT)
    assert api.act("PAUSE", *[campaign_id] * count).status_code == 400


def test_runs_of_a_pause_are_not_made_up_for() -> None:
    api = Api()
    campaign_id = api.create(changed(RUNNING, "scheduling_details.periodic_details.no_of_occurences", 10))
    api.act("PAUSE", campaign_id)
    api.clock.advance(2 * DAY)
    api.act("RESUME", campaign_id)
    api.clock.advance(DAY)
    answer = api.send("POST", f"campaigns/{campaign_id}/executions", {"limit": 15, "page": 1})
    assert [row["sent_time"][:10] for row in answer.json()["executions"]] == ["2031-05-04", "2031-05-01"]


OPERATIONS = [
    ("POST", "campaigns"),
    ("PATCH", f"campaigns/{'a' * 24}"),
    ("POST", "campaigns/search"),
    ("POST", "campaigns/meta"),
    ("POST", f"campaigns/{'a' * 24}/executions"),
    ("POST", "campaigns/status"),
    ("POST", "campaigns/test"),
    ("POST", "personalization/preview"),
    ("PUT", "global-control-group/users"),
]
UNAUTHORIZED = {
    "error": {
        "code": "401 Authentication error",
        "message": "Authentication required",
        "details": [
            {
                "code": "InvalidValue",
                "target": "APP_SECRET_KEY",
                "message": [
                    {
                        "code": "InvalidValue",
                        "target": "APP_SECRET_KEY",
                        "message": "Invalid APP_SECRET_KEY is provided.",
                    }
                ],
            }
        ],
        "request_id": "",
    }
}


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_credentials_and_headers(method: str, path: str) -> None:
    api = Api()
    url = f"/core-services/v1/{path}"
    for auth in (("ACME", "wrong"), ("NOBODY", "key"), ("ACME", "data-key")):
        answer = api.http.request(method, url, json={}, auth=auth, headers={"MOE-APPKEY": "ACME"})
        assert (answer.status_code, answer.json()) == (401, UNAUTHORIZED)
    answer = api.http.request(method, url, json={}, auth=("ACME", "key"), headers={"MOE-APPKEY": "OTHER"})
    assert (answer.status_code, answer.json()) == (401, UNAUTHORIZED)
    answer = api.http.request(method, url, json={}, auth=("ACME", "key"))
    text = "MOE-APPKEY key is mandatory field"
    assert refusal(answer) == (400, "MOE-APPKEY", text, [("MOE-APPKEY", text)])


@pytest.mark.parametrize(("method", "path"), OPERATIONS)
def test_bodies_that_are_none(method: str, path: str) -> None:
    api = Api()
    url, auth = f"/core-services/v1/{path}", ("ACME", "key")
    headers = {"MOE-APPKEY": "ACME", "content-type": "application/json"}
    for content, text in (
        (b"", "The request body is empty."),
        (b"{", "The request body is not valid JSON."),
        (b"[]", "The request body is not an object."),
    ):
        answer = api.http.request(method, url, content=content, headers=headers, auth=auth)
        assert refusal(answer) == (400, "body", text, [("body", text)])
    answer = api.http.request(method, url, content=b'{"channel": "PUSH"}', headers=headers, auth=auth)
    assert ("request_id", "request_id key is mandatory field") in refusal(answer)[3]
    headers["content-type"] = "text/plain"
    answer = api.http.request(method, url, content=b"{}", headers=headers, auth=auth)
    assert refusal(answer) == (415, "", "The media type is not supported.", [])


def test_a_fault_of_the_server() -> None:
    api = Api()
    for method, path in OPERATIONS:
        api.emulator.faults.add(FaultRule(status=500))
        answer = api.send(method, path, {})
        text = "Something went wrong. Please contact Moengage team"
        error: dict[str, Any] = {
            "code": "500 Internal Server Error",
            "message": text,
            "target": "",
            "details": [{"target": "", "message": "Expecting value: line 1 column 1 (char 0)"}],
        }
        if method == "PUT":
            text = (
                "An unexpected error was encountered while processing this request. "
                "Please contact Moengage team"
            )
            error = {"title": "Server Error", "description": text, "code": answer.json()["error"]["code"]}
        assert (answer.status_code, answer.json()) == (500, {"error": error})
