"""The Push API: who may send, what is refused and how, names, quotas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import ApiKey, FaultRule, Workspace
from tests.emulator.messaging_kit import (
    ANDROID,
    OTHER,
    PUSH_KEY,
    V2,
    V21,
    WORKSPACE,
    Desk,
    desk,
    signature,
    to,
)

UNVERIFIED = "Signature not present or not verified"
NO_APP = "App Id not present or invalid"
DUPLICATE = "Duplicate campaign name"
IMAGE, VIDEO = {"type": "image", "value": "a.png"}, {"type": "video", "value": "a.mp4"}
AUDIO, GIF = {"type": "audio", "value": "a.mp3"}, {"type": "gif", "value": "a.gif"}
NO_MEDIA = "Value of payload.IOS.richContent is not allowed"
WEB = {
    "title": "Gate 7",
    "message": "Boarding",
    "redirectURL": "https://air.example/7",
    "iconURL": "https://air.example/i.png",
}
GOAL = {"name": "Boarded", "eventName": "Pass scanned"}
UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


@pytest.fixture
def office() -> Iterator[Desk]:
    with desk() as made:
        yield made


def test_success(office: Desk) -> None:
    answer = office.pushed()
    assert answer.keys() == {"status", "requestId", "responseId", "cid"}
    assert answer["requestId"] == answer["responseId"]
    assert UUID4.fullmatch(answer["requestId"])
    assert re.fullmatch(r"[0-9]{11}", answer["cid"])
    (campaign,) = office.documents("push_campaigns")
    assert (campaign["name"], campaign["cid"], campaign["audience"]) == (
        "Gate change",
        answer["cid"],
        "All Users",
    )


def test_the_older_and_the_newer_version_answer_alike(office: Desk) -> None:
    answer = office.push_v21()
    assert answer.json().keys() == {"status", "requestId", "responseId", "cid"}
    assert office.refused(office.push()) == DUPLICATE


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"signed": "0" * 64}, UNVERIFIED),
        ({"signed": ""}, UNVERIFIED),
        ({"signed": "é"}, UNVERIFIED),
        ({"key": "data-key"}, UNVERIFIED),
        ({"signed": signature("Gate closed")}, UNVERIFIED),
        ({"signed": signature("Gate change", OTHER)}, UNVERIFIED),
        ({"signature": 7}, UNVERIFIED),
        ({"appId": None}, NO_APP),
        ({"appId": "NOBODY"}, NO_APP),
        ({"appId": 7}, NO_APP),
        # The key of the first workspace signs nothing for another.
        ({"appId": OTHER}, UNVERIFIED),
        ({"campaignName": None}, "Campaign Name not found"),
        ({"campaignName": 7}, "campaignName should be of type string"),
        ({"campaignName": "Gate"}, "Campaign Name should have at least 5 characters"),
        ({"requestType": "pull"}, "Invalid request type"),
        ({"targetPlatform": "ANDROID"}, "targetPlatform should be of type list"),
        ({"targetPlatform": ["TIZEN"]}, "Value of targetPlatform.0 is not allowed"),
        ({"targetAudience": "Nobody"}, "Value of targetAudience is not allowed"),
        ({"targetAudience": "User"}, "targetUserAttributes not found"),
        ({"targetAudience": "Custom Segment"}, "customSegmentName not found"),
        (
            {"targetAudience": "Custom Segment", "customSegmentName": "Unknown"},
            "Custom segment not found",
        ),
        ({"targetPlatform": ["ANDROID", "IOS"]}, "payload.IOS not found"),
        ({"payload": None}, "payload not found"),
        (
            {"targetUserAttributes": {"attribute": "MOE_GAID"}},
            "targetUserAttributes.comparisonParameter not found",
        ),
        (to("12A", "seat"), "Value of targetUserAttributes.attribute is not allowed"),
        (to("12A", "seat", isCustom=False), "Value of targetUserAttributes.attribute is not allowed"),
        (
            to("ada", comparisonParameter="in"),
            "targetUserAttributes.attributeValue should be of type list",
        ),
        (
            to(["ada"], comparisonParameter="is"),
            "targetUserAttributes.attributeValue should be of type string",
        ),
        (to(["x"] * 51), "Value of targetUserAttributes.attributeValue is not allowed"),
        (
            {"payload": {"ANDROID": ANDROID, "IOS": {**ANDROID, "additionalActions": [{}, {}]}}},
            "Value of payload.IOS.additionalActions is not allowed",
        ),
        (
            {"payload": {"ANDROID": {**ANDROID, "additionalActions": [{}, {}, {}]}}},
            "Value of payload.ANDROID.additionalActions is not allowed",
        ),
        ({"conversionGoals": [GOAL] * 6}, "Value of conversionGoals is not allowed"),
        ({"conversionGoals": [{"name": "Boarded"}]}, "conversionGoals.0.eventName not found"),
        ({"payload": {"ANDROID": {"title": "Gate 7"}}}, "payload.ANDROID.message not found"),
        *(
            (
                {
                    "targetPlatform": ["WEB"],
                    "payload": {"WEB": {name: value for name, value in WEB.items() if name != absent}},
                },
                f"payload.WEB.{absent} not found",
            )
            for absent in WEB
        ),
        *(
            ({"payload": {"ANDROID": ANDROID, "IOS": {**ANDROID, "richContent": media}}}, NO_MEDIA)
            for media in ([IMAGE, VIDEO], [AUDIO, IMAGE], [VIDEO, AUDIO])
        ),
        ({"campaignDelivery": {"type": "later"}}, "campaignDelivery.date not found"),
        (
            {"campaignDelivery": {"type": "periodic", "time": "09:00 AM"}},
            "campaignDelivery.endDate not found",
        ),
        (
            {"campaignDelivery": {"type": "later", "date": "02/30/2027", "time": "09:00 AM"}},
            "Value of campaignDelivery.date is not allowed",
        ),
        (
            {"campaignDelivery": {"type": "later", "date": "13/01/2027", "time": "09:00 AM"}},
            "Value of campaignDelivery.date is not allowed",
        ),
        (
            {"campaignDelivery": {"type": "later", "date": "01/01/2027", "time": "13:00 PM"}},
            "Value of campaignDelivery.time is not allowed",
        ),
        (
            {"campaignDelivery": {"type": "later", "date": "01/01/0001", "time": "01:00 AM"}},
            "Value of campaignDelivery.date is not allowed",
        ),
        (
            {"campaignDelivery": {"type": "periodic", "endDate": "02/30/2027", "time": "09:00 AM"}},
            "Value of campaignDelivery.endDate is not allowed",
        ),
        (
            {
                "campaignDelivery": {
                    "type": "later",
                    "date": "01/01/2027",
                    "time": "09:00 AM",
                    "timezone": "Mars/Olympus",
                }
            },
            "Value of campaignDelivery.timezone is not allowed",
        ),
        (
            {
                "campaignDelivery": {
                    "type": "periodic",
                    "endDate": "01/01/2027",
                    "time": "09:00 AM",
                    "repeatAfter": "0",
                }
            },
            "Value of campaignDelivery.repeatAfter is not allowed",
        ),
        ({"advancedSettings": {"ignoreFC": "True"}}, "Value of advancedSettings.ignoreFC is not allowed"),
        ({"advancedSettings": {"bypassDND": "true"}}, "advancedSettings.bypassDND should be of type boolean"),
        *(
            ({"advancedSettings": {first: value}}, f"Value of advancedSettings.{place} is not allowed")
            for place, first, value in (
                ("ttl.ANDROID", "ttl", {"ANDROID": -1}),
                ("ttl.WEB", "ttl", {"WEB": 10_081}),
                ("campaignThrottleTime", "campaignThrottleTime", 0),
                ("campaignThrottleTime", "campaignThrottleTime", 361),
                ("notificationPrioritySettings.Android", "notificationPrioritySettings", {"Android": "high"}),
                ("notificationPrioritySettings.iOS", "notificationPrioritySettings", {"iOS": 2}),
                ("iOSTargetDevice", "iOSTargetDevice", "all"),
            )
        ),
        (
            {
                "payload": {"ANDROID": {**ANDROID, "title": "Hello {{user.name}}"}},
                "advancedSettings": {"campaignThrottleRpm": 250_001},
            },
            "Value of advancedSettings.campaignThrottleRpm is not allowed",
        ),
    ],
)
def test_refusals_come_with_200(office: Desk, changes: dict[str, Any], text: str) -> None:
    assert office.refused(office.push(**changes)) == text
    assert office.documents("push_campaigns") == []


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"X-MOE-APPKEY": None}, NO_APP),
        ({"X-MOE-APPKEY": "NOBODY"}, NO_APP),
        ({"X-MOE-APPKEY": OTHER}, UNVERIFIED),
        ({"X-MOE-PushAPI-Signature": None}, UNVERIFIED),
        ({"X-MOE-PushAPI-Signature": "0" * 64}, UNVERIFIED),
        ({"X-MOE-Query-Type": None}, "X-MOE-Query-Type not found"),
        ({"X-MOE-Query-Type": "nobody"}, "Value of X-MOE-Query-Type is not allowed"),
    ],
)
def test_headers_of_2_1(office: Desk, changes: dict[str, str | None], text: str) -> None:
    assert office.refused(office.push_v21(headers=changes)) == text


STRING, NUMERIC = {"name": "gate", "type": "string"}, {"name": "gate", "type": "numeric"}
ATTRS = "conversionGoals.0.attrs"


@pytest.mark.parametrize(
    ("attrs", "text"),
    [
        ({**STRING, "filter": "is", "value": "7"}, None),
        ({**STRING, "filter": "in the following", "value": ["7", "8"]}, None),
        ({**STRING, "filter": "exists"}, None),
        ({**NUMERIC, "filter": "does not exist"}, None),
        ({**NUMERIC, "filter": "is greater than", "value": 7}, None),
        ({**NUMERIC, "filter": "is equal to", "value": 7.5}, None),
        ({**NUMERIC, "filter": "is between", "value": "-1,9.5"}, None),
        ({"name": "gate", "filter": "exists"}, f"{ATTRS}.type not found"),
        ({"type": "string", "filter": "exists"}, f"{ATTRS}.name not found"),
        (STRING, f"{ATTRS}.filter not found"),
        ({**STRING, "filter": "is"}, f"{ATTRS}.value not found"),
        ({**STRING, "filter": "exists", "value": "7"}, f"Value of {ATTRS}.value is not allowed"),
        ({**STRING, "filter": "is equal to", "value": 7}, f"Value of {ATTRS}.filter is not allowed"),
        ({**NUMERIC, "filter": "is", "value": "7"}, f"Value of {ATTRS}.filter is not allowed"),
        ({**STRING, "filter": "is", "value": ["7"]}, f"{ATTRS}.value should be of type string"),
        ({**STRING, "filter": "not in the following", "value": "7"}, f"{ATTRS}.value should be of type list"),
        ({**NUMERIC, "filter": "is less than", "value": "7"}, f"{ATTRS}.value should be of type number"),
        ({**NUMERIC, "filter": "is between", "value": "1, 9"}, f"Value of {ATTRS}.value is not allowed"),
        ({**NUMERIC, "filter": "is not between", "value": 1}, f"Value of {ATTRS}.value is not allowed"),
    ],
)
def test_conditions_of_goals(office: Desk, attrs: dict[str, Any], text: str | None) -> None:
    response = office.push(conversionGoals=[{**GOAL, "attrs": attrs}])
    if text is None:
        assert response.json()["status"] == "Success"
    else:
        assert office.refused(response) == text


@pytest.mark.parametrize(
    "changes",
    [
        {"signed": signature("Gate change").upper()},
        {"advancedSettings": {"campaignThrottleRpm": 250_001}},
        {
            "payload": {"ANDROID": {**ANDROID, "title": "Hello {{user.name}}"}},
            "advancedSettings": {"campaignThrottleRpm": 250_000},
        },
        {"advancedSettings": {"ttl": {"ANDROID": 0, "WEB": 10_080}, "campaignThrottleTime": 1}},
        {"advancedSettings": {"campaignThrottleTime": 360, "ignoreFC": "true", "countFC": False}},
        {"campaignName": "Gates"},
        to([f"user-{number}" for number in range(50)]),
        {"conversionGoals": [GOAL] * 5},
        {"payload": {"ANDROID": {**ANDROID, "additionalActions": [{}, {}], "fallback": {}}}},
        {"payload": {"ANDROID": {**ANDROID, "defaultAction": {"type": "navigation", "value": ""}}}},
        {
            "targetPlatform": ["IOS"],
            "payload": {"IOS": {**ANDROID, "richContent": [IMAGE, GIF], "additionalActions": [{}]}},
        },
        {"targetPlatform": ["WEB"], "payload": {"WEB": WEB}},
        {"targetAudience": "All Users", "Summary": "an unknown field"},
        {"campaignDelivery": {"type": "soon", "timezone": "Mars/Olympus", "date": "02/30/2027"}},
    ],
)
def test_what_is_tolerated(office: Desk, changes: dict[str, Any]) -> None:
    assert office.push(**changes).json()["status"] == "Success"


def test_any_key_of_the_push_tile_signs(office: Desk) -> None:
    both = (ApiKey("push", PUSH_KEY), ApiKey("push", "second"))
    office.emu.workspaces.put(Workspace(WORKSPACE, both))
    assert office.push(key="second").json()["status"] == "Success"


def test_the_audience_of_the_body_counts_and_the_header_picks_the_quota(office: Desk) -> None:
    answer = office.push_v21(headers={"X-MOE-Query-Type": "user"})
    assert answer.json()["status"] == "Success"
    assert office.documents("push_campaigns")[0]["audience"] == "All Users"


@pytest.mark.parametrize("path", [V2, V21])
@pytest.mark.parametrize(
    ("content", "media_type"),
    [(b'{"appId":', "application/json"), (b"", "application/json"), (b"{}", "text/plain"), (b"\xff", None)],
)
def test_what_is_no_json_is_a_401_with_a_list(
    office: Desk, path: str, content: bytes, media_type: str | None
) -> None:
    headers = {"X-MOE-APPKEY": WORKSPACE} | ({} if media_type is None else {"content-type": media_type})
    response = office.http.post(path, content=content, headers=headers)
    assert (response.status_code, response.content) == (401, b"[]")


def test_json_that_is_no_object(office: Desk) -> None:
    response = office.post(V2, ["push"])
    assert office.refused(response) == "Parameters cannot be parsed"


def test_a_closed_account(office: Desk) -> None:
    office.emu.configure(account="suspended")
    response = office.push()
    assert (response.status_code, response.content) == (401, b"[]")


def test_the_router(office: Desk) -> None:
    response = office.http.post("/v2/transaction/sendpull")
    assert (response.status_code, response.json()) == (
        404,
        {"code": 404, "status": "error", "reason": "Page not found. Please recheck the URL"},
    )
    response = office.http.get(V2)
    assert (response.status_code, response.json()["status"]) == (405, "error")
    assert response.headers["allow"] == "POST"


def test_a_server_fault(office: Desk) -> None:
    office.emu.faults.add(FaultRule("push_send", status=500))
    answer = office.push().json()
    assert len(answer.pop("reference")) == 8
    assert answer == {
        "code": 500,
        "status": "error",
        "reason": "There seems to be an error. We are working to fix this.",
    }


@pytest.mark.parametrize(
    ("first", "second", "accepted"),
    [
        ({}, {}, False),
        ({}, to("ada"), False),
        (to("ada"), {}, False),
        (to("ada"), to("bob"), True),
        ({}, {"campaignName": "Gate changes"}, True),
    ],
)
def test_names(office: Desk, first: dict[str, Any], second: dict[str, Any], accepted: bool) -> None:
    office.pushed(**first)
    response = office.push(**second)
    if accepted:
        assert response.json()["status"] == "Success"
    else:
        assert office.refused(response) == DUPLICATE


def test_a_refused_call_does_not_take_the_name(office: Desk) -> None:
    office.refused(office.push(targetAudience="Custom Segment", customSegmentName="Unknown"))
    office.pushed()


def test_a_segment_takes_the_name_too(office: Desk) -> None:
    office.put("custom_segments", {"id": "s", "name": "Flying", "kind": "FILE", "user_ids": []})
    segment = {"targetAudience": "Custom Segment", "customSegmentName": "Flying"}
    office.pushed(**segment)
    assert office.refused(office.push(**segment)) == DUPLICATE


def test_calls_for_users_share_a_campaign(office: Desk) -> None:
    for name in ("ada", "bob"):
        office.user(name, [("ANDROID", f"{name}-a"), ("IOS", f"{name}-i")])
    first = office.pushed(**to("ada"), campaignTags=["travel"])
    later = {"type": "later", "date": "03/09/2027", "time": "06:30 PM"}
    second = office.pushed(
        **to("bob"),
        payload={"ANDROID": {**ANDROID, "title": "Gate 8"}, "IOS": ANDROID},
        targetPlatform=["ANDROID", "IOS"],
        campaignDelivery=later,
        campaignTags=["other"],
    )
    assert second["cid"] == first["cid"]
    assert second["requestId"] != first["requestId"]
    # Platforms and delivery are the stored ones, the message is the new one.
    assert office.sent() == [("ada", "ada-a"), ("bob", "bob-a")]
    assert [item["content"]["title"] for item in office.documents("outbox")] == ["Gate 7", "Gate 8"]
    (campaign,) = office.documents("push_campaigns")
    assert (campaign["tags"], campaign["calls"]) == (["travel"], 2)


def test_a_used_up_quota_of_version_2_is_a_refusal() -> None:
    with desk(limits="default") as office:
        office.emu.limits.configure(figures={"push_send": {"minute": 1}})
        office.pushed()
        response = office.push(campaignName="Gate closed")
        assert office.refused(response) == "Request limit exceeded"
        office.emu.clock.advance(60)
        office.pushed(campaignName="Gate closed")


def test_a_used_up_quota_of_version_2_1_is_told_by_the_gateway() -> None:
    with desk(limits="default") as office:
        office.emu.limits.configure(figures={"push_v2_1_send": {"minute": 2}})
        first = office.push_v21(campaignName="Gate one")
        assert first.json()["status"] == "Success"
        assert first.headers["x-ratelimit-limit"] == "2, 2;w=60"
        assert (first.headers["x-ratelimit-remaining"], first.headers["x-ratelimit-reset"]) == ("1", "60")
        assert "x-envoy-ratelimited" not in first.headers
        office.emu.clock.advance(19)
        # Everybody and a segment share what is left.
        office.push_v21(campaignName="Gate two", targetAudience="Custom Segment", customSegmentName="Unknown")
        refused = office.push_v21(campaignName="Gate three")
        assert (refused.status_code, refused.content) == (429, b"")
        assert {name: value for name, value in refused.headers.items() if name.startswith("x-")} == {
            "x-envoy-ratelimited": "true",
            "x-ratelimit-limit": "2, 2;w=60",
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset": "41",
        }
        # Users have a quota of their own.
        assert office.push_v21(campaignName="Gate four", **to("ada")).json()["status"] == "Success"
        office.emu.clock.advance(41)
        assert office.push_v21(campaignName="Gate three").json()["status"] == "Success"


def test_an_unsigned_request_uses_up_nothing() -> None:
    with desk(limits="default") as office:
        office.emu.limits.configure(figures={"push_send": {"minute": 1}})
        office.refused(office.push(signed="0" * 64))
        office.pushed()
