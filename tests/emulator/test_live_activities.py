"""Live activities: instances, their states, their quotas, and the refusals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.live_activities import broadcast_campaign
from moengage_emulator.families.live_activities.campaigns import CAMPAIGNS
from tests.emulator.messaging_kit import DATA_KEY, PUSH_KEY, START, Desk, desk

NOW = int(START.timestamp())
ALERT = {"title": "Kick-off", "body": "Lyon against Pune"}
SHOWN: dict[str, Any] = {"content_state": {"home": 0}, "alert": ALERT}
FIRST: dict[str, Any] = {"attribute_type": "MatchAttributes", "attribute_info": {"home": "Lyon"}, **SHOWN}
MATCH = "match-12"


@pytest.fixture
def office() -> Iterator[Desk]:
    with desk() as made:
        plant(made)
        yield made


def plant(office: Desk) -> None:
    office.put(CAMPAIGNS, broadcast_campaign(MATCH))
    office.user("ada", [("IOS", "a-ios"), ("ANDROID", "a-android")], city="Lyon")
    office.user("bob", [("IOS", "b-ios")], city="Pune")


def call(
    office: Desk,
    action: str,
    ios: Any = None,
    instance: str | None = "first",
    broadcast: str = MATCH,
    key: str = PUSH_KEY,
    headers: Mapping[str, str | None] | None = None,
    **more: Any,
) -> httpx.Response:
    body = {"broadcast_live_activity_id": broadcast, "ios": ios or (FIRST if action == "start" else SHOWN)}
    if instance is not None:
        body["instance_id"] = instance
    path = f"/v1.0/live-activity/broadcast/{action}"
    return office.post(path, body | more, key, header="X-MOE-APPKEY", headers=headers)


def done(response: httpx.Response) -> str:
    assert response.status_code == 200, response.text
    data = response.json()["data"]
    assert data == {"instance_id": data["instance_id"], "message": "success"}
    return str(data["instance_id"])


def refused(response: httpx.Response) -> str:
    error = response.json()["error"]
    assert (response.status_code, error["code"]) == (403, "OperationNotAllowed")
    assert error.keys() == {"code", "message"}
    return str(error["message"])


def test_the_life_of_an_instance(office: Desk) -> None:
    assert done(call(office, "start", {**FIRST, "dismissal_date": NOW + 9000})) == "first"
    second = {**SHOWN, "content_state": {"home": 1}, "stale_date": NOW + 60}
    assert done(call(office, "update", second)) == "first"
    assert done(call(office, "end", {**SHOWN, "content_state": {"home": 2}})) == "first"
    assert refused(call(office, "update")) == "Invalid Action"
    assert refused(call(office, "end")) == "Invalid Action"
    assert office.sent() == [("ada", "a-ios"), ("bob", "b-ios")] * 3
    started, _, updated, _, ended, _ = office.documents("outbox")
    assert started["content"] == {**FIRST, "dismissal_date": NOW + 9000}
    assert updated["content"] == {**second, "dismissal_date": NOW + 9000}
    assert ended["content"] == {
        **SHOWN,
        "content_state": {"home": 2},
        "stale_date": None,
        "dismissal_date": NOW + 9000,
    }
    assert [item["action"] for item in (started, updated, ended)] == ["start", "update", "end"]
    assert {item["kind"] for item in (started, updated, ended)} == {"live_activity"}


def test_the_server_makes_a_name(office: Desk) -> None:
    made = done(call(office, "start", instance=None))
    assert re.fullmatch(rf"{NOW}000-[0-9a-f]{{8}}", made)
    assert done(call(office, "update", instance=made)) == made


@pytest.mark.parametrize("action", ["update", "end"])
def test_without_a_name_the_latest_that_runs(office: Desk, action: str) -> None:
    assert refused(call(office, action, instance=None)) == "Invalid Action"
    for name in ("one", "two", "three"):
        done(call(office, "start", instance=name))
    done(call(office, "end", instance="three"))
    assert done(call(office, action, instance=None)) == "two"


def test_a_name_is_taken_for_good(office: Desk) -> None:
    taken = "Duplicate Request, please use different instance_id"
    done(call(office, "start"))
    assert refused(call(office, "start")) == taken
    done(call(office, "end"))
    assert refused(call(office, "start")) == taken
    office.put(CAMPAIGNS, broadcast_campaign("match-13"))
    done(call(office, "start", broadcast="match-13"))


@pytest.mark.parametrize("action", ["update", "end"])
def test_unknown_instances(office: Desk, action: str) -> None:
    done(call(office, "start"))
    assert refused(call(office, action, instance="second")) == "Invalid Action"


@pytest.mark.parametrize("action", ["start", "update", "end"])
def test_unknown_campaigns(office: Desk, action: str) -> None:
    assert refused(call(office, action, broadcast="match-13")) == "Campaign not found for match-13"
    office.put(CAMPAIGNS, broadcast_campaign("match-13", made_in_dashboard=True))
    assert refused(call(office, action, broadcast="match-13")) == "Campaign not found for match-13"


@pytest.mark.parametrize("action", ["start", "update", "end"])
def test_bodies_that_cannot_be_read(office: Desk, action: str) -> None:
    response = office.post(f"/v1.0/live-activity/broadcast/{action}", [], PUSH_KEY, header="X-MOE-APPKEY")
    details = [{"code": "dict_type", "target": "body", "message": "Input should be a valid dictionary"}]
    assert (response.status_code, response.json()["error"]["details"]) == (400, details)


def test_a_campaign_of_the_api(office: Desk) -> None:
    lyon = {"filter_type": "user_attributes", "name": "city", "data_type": "string", "operator": "is"}
    campaign = {
        "id": "c",
        "campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY",
        "components": {
            "basic_details": {"broadcast_live_activity_id": "match-14"},
            "segmentation_details": {"included_filters": {"filters": [{**lyon, "value": "Lyon"}]}},
        },
    }
    office.put("campaigns", {**campaign, "id": "a", "components": None, "api": "V1"})
    # Version 5 makes no such campaigns, and those of the dashboard do not count.
    office.put("campaigns", campaign)
    assert refused(call(office, "start", broadcast="match-14")) == "Campaign not found for match-14"
    office.put("campaigns", {**campaign, "api": "V1"})
    done(call(office, "start", broadcast="match-14"))
    assert office.sent() == [("ada", "a-ios")]


@pytest.mark.parametrize("action", ["start", "update", "end"])
def test_a_workspace_needs_token_authentication(office: Desk, action: str) -> None:
    office.emu.configure(extra={"apns_token_auth": False})
    assert refused(call(office, action)) == "Only IOS token auth is allowed, please upload .p8 file"


def test_too_many_instances(office: Desk) -> None:
    office.emu.configure(extra={"live_activity_max_instances": 2})
    done(call(office, "start", instance="one"))
    done(call(office, "start", instance="two"))
    assert refused(call(office, "start", instance="three")) == "Max Instances Limit Reached"
    done(call(office, "end", instance="one"))
    done(call(office, "start", instance="three"))


def test_a_dismissal_date_in_the_past_ends_an_instance(office: Desk) -> None:
    passed = "Dismissal date is already passed"
    done(call(office, "start", {**FIRST, "dismissal_date": NOW + 60}))
    office.emu.clock.advance(59)
    done(call(office, "update"))
    office.emu.clock.advance(1)
    assert refused(call(office, "update")) == passed
    assert refused(call(office, "end")) == passed
    done(call(office, "start", instance="second"))
    done(call(office, "update", {**SHOWN, "dismissal_date": NOW - 1}, instance="second"))
    assert refused(call(office, "update", instance="second")) == passed
    assert refused(call(office, "end", instance=None)) == passed
    # It does not keep one from being started.
    done(call(office, "start", {**FIRST, "dismissal_date": 0}, instance="third"))


def test_a_dismissal_date_can_be_put_off(office: Desk) -> None:
    done(call(office, "start", {**FIRST, "dismissal_date": NOW + 60}))
    done(call(office, "update", {**SHOWN, "dismissal_date": NOW + 10**30}))
    office.emu.clock.advance(61)
    done(call(office, "update"))


def test_a_deleted_device_hears_no_more(office: Desk) -> None:
    block = {"user_identifier_type": "customer_id", "user_identifier_value": "bob", "action_type": "block"}
    assert office.post("/v1/devices/manage?app_id=ACME", block, DATA_KEY).is_success
    done(call(office, "start"))
    done(call(office, "update"))
    assert office.sent() == [("ada", "a-ios")] * 2


EXTRA = ("extra_forbidden", "Extra inputs are not permitted")
MISSING = ("missing", "Field required")


@pytest.mark.parametrize(
    ("action", "ios", "more", "details"),
    [
        ("start", FIRST, {"colour": "red"}, [("colour", *EXTRA)]),
        ("start", {**FIRST, "alert": {**ALERT, "metrics": 1}}, {}, [("ios.alert.metrics", *EXTRA)]),
        ("start", {**FIRST, "stale_date": NOW}, {}, [("ios.stale_date", *EXTRA)]),
        ("update", {**SHOWN, "attribute_type": "x"}, {}, [("ios.attribute_type", *EXTRA)]),
        ("end", {**SHOWN, "attribute_info": {}}, {}, [("ios.attribute_info", *EXTRA)]),
        ("start", SHOWN, {}, [("ios.attribute_type", *MISSING), ("ios.attribute_info", *MISSING)]),
        ("update", {"content_state": {}}, {}, [("ios.alert", *MISSING)]),
        ("end", {"alert": ALERT}, {}, [("ios.content_state", *MISSING)]),
        ("update", {**SHOWN, "alert": {"title": "Goal"}}, {}, [("ios.alert.body", *MISSING)]),
        (
            "update",
            {**SHOWN, "alert": {**ALERT, "title": 7}},
            {},
            [("ios.alert.title", "string_type", "Input should be a valid string")],
        ),
        (
            "update",
            {**SHOWN, "stale_date": "soon"},
            {},
            [("ios.stale_date", "int_type", "Input should be a valid integer")],
        ),
        (
            "update",
            {**SHOWN, "content_state": []},
            {},
            [("ios.content_state", "dict_type", "Input should be a valid dictionary")],
        ),
        (
            "start",
            {**FIRST, "alert": {**ALERT, "body": 7}},
            {},
            [("ios.alert.body", "value_error", "Input is not valid")],
        ),
    ],
)
def test_bodies(
    office: Desk, action: str, ios: Any, more: dict[str, Any], details: list[tuple[str, str, str]]
) -> None:
    response = call(office, action, ios, **more)
    assert response.status_code == 400
    assert response.json() == {
        "error": {
            "code": "PayloadError",
            "message": "Mandatory fields are missing or invalid",
            "details": [{"code": code, "target": target, "message": text} for target, code, text in details],
        }
    }


def test_an_alert_may_be_an_object(office: Desk) -> None:
    done(call(office, "start", {**FIRST, "alert": {"title": "Kick-off", "body": {"loc-key": "KICK_OFF"}}}))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"key": "wrong"}, "Invalid Data Key"),
        ({"key": DATA_KEY}, "Invalid Data Key"),
        ({"headers": {"X-MOE-APPKEY": "OTHER"}}, "Invalid App Key"),
        ({"headers": {"authorization": "Basic T1RIRVI6eA=="}}, "Invalid App Key"),
        ({"headers": {"X-MOE-APPKEY": None}}, "Authorization header or X-MOE-APPKEY is missing"),
        ({"headers": {"authorization": None}}, "Authorization header or X-MOE-APPKEY is missing"),
    ],
)
@pytest.mark.parametrize("action", ["start", "update", "end"])
def test_credentials(office: Desk, action: str, change: dict[str, Any], message: str) -> None:
    response = call(office, action, **change)
    assert (response.status_code, response.json()) == (
        401,
        {"error": {"code": "AuthError", "message": message}},
    )


def test_the_size(office: Desk) -> None:
    def sized(length: int) -> httpx.Response:
        return call(office, "start", {**FIRST, "content_state": {"text": "x" * length}})

    fixed = len(sized(0).request.content)
    response = sized(5121 - fixed)
    assert (response.status_code, response.json()) == (
        413,
        {
            "error": {
                "code": "PayloadSizeError",
                "message": "Payload size exceeded for IOS. Max size is 5120 bytes",
            }
        },
    )
    office.emu.reset()
    plant(office)
    done(sized(5120 - fixed))


def test_a_server_fault(office: Desk) -> None:
    office.emu.faults.add(FaultRule("live_activities_start", status=500))
    assert call(office, "start").json() == {
        "error": {"code": "ServerError", "message": "Internal Server Error, something went wrong"}
    }


def test_starts_in_a_minute() -> None:
    with desk(limits="default") as office:
        plant(office)
        for number in range(5):
            done(call(office, "start", instance=str(number)))
        response = call(office, "start", instance="5")
        assert (response.status_code, response.content) == (429, b"[]")
        office.emu.clock.advance(60)
        done(call(office, "start", instance="5"))


def test_changes_in_a_minute_count_for_each_activity_and_operation() -> None:
    with desk(limits="default") as office:
        plant(office)
        office.put(CAMPAIGNS, broadcast_campaign("match-13"))
        for broadcast in (MATCH, "match-13"):
            done(call(office, "start", broadcast=broadcast))
        for _ in range(5):
            done(call(office, "update"))
        response = call(office, "update")
        assert (response.status_code, response.content) == (429, b"[]")
        done(call(office, "update", broadcast="match-13"))
        done(call(office, "end"))
        office.emu.clock.advance(60)
        assert refused(call(office, "update")) == "Invalid Action"


def test_changes_in_a_minute_of_all_activities() -> None:
    with desk(limits="default") as office:
        plant(office)
        for number in range(501):
            name = f"match-{number}"
            office.put(CAMPAIGNS, broadcast_campaign(name))
            response = call(office, "update", broadcast=name)
            assert response.status_code == (403 if number < 500 else 429)
