"""Message archival: finding the copy of a message that was sent, and what it shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.inform import ALERTS, alert
from moengage_emulator.outbox import send
from tests.emulator.messaging_kit import (
    DATA_KEY,
    INFORM_KEY,
    PUSH_KEY,
    START,
    Desk,
    desk,
    to,
)

NOW = int(START.timestamp())
ALERT = "65f0c1d2e3a4b5c6d7e8f9d1"
MISSING = {"status": False, "error_message": "Message not found"}
ANDROID: dict[str, Any] = {
    "title": "Gate {{user.seat}}",
    "message": "See https://air.example/gates/7?a=1 now.",
    "summary": "Boarding",
    "richContent": [{"type": "image", "value": "https://air.example/gate.png"}],
    "defaultAction": {"type": "deeplinking", "value": "air://gates/7"},
    "fallback": {"title": "Your gate"},
}


@pytest.fixture
def office() -> Iterator[Desk]:
    with desk({"extra": {"time_zone": "Asia/Kolkata"}}) as made:
        made.user("ada", [("ANDROID", "a-android"), ("IOS", "a-ios"), ("WEB", "a-web")], seat="12A")
        yield made


def view(
    office: Desk, key: str = DATA_KEY, headers: Mapping[str, str | None] | None = None, **body: Any
) -> httpx.Response:
    asked = {
        "user_id": "ada",
        "delivery_type": "ONE_TIME",
        "campaign_type": "General Push Campaign",
        "campaign_channel": "PUSH",
        "sent_epoch_time": NOW,
        "event_name": "Notification Received Android",
        "platform": "ANDROID",
        **body,
    }
    asked = {name: value for name, value in asked.items() if value is not None}
    return office.post("/v1/archival/view", asked, key, headers=headers)


def push(office: Desk, **changes: Any) -> str:
    """Send one, and return its campaign."""
    payload = dict.fromkeys(("ANDROID", "IOS"), ANDROID)
    payload["WEB"] = {
        **ANDROID,
        "redirectURL": "https://air.example/",
        "iconURL": "https://air.example/i.png",
    }
    answer = office.pushed(targetPlatform=list(payload), payload=payload, **{**to("ada"), **changes})
    return str(answer["cid"])


def test_the_copy_of_a_push(office: Desk) -> None:
    campaign = push(office)
    response = view(office, campaign_id=campaign)
    assert (response.status_code, response.json()) == (
        200,
        {
            "status": True,
            "data": {
                "message_details": {
                    "message_type": "campaign",
                    "message_id": campaign,
                    "channel": "push",
                    "platform": "android",
                    "delivery_type": "ONE_TIME",
                    "sent_time": "Mon, 02 Mar 2026 15:00:00 IST",
                    "message_to": "a-android",
                    "moe_event_id": None,
                    "service": {"type": "FCM"},
                },
                "message_content": {
                    "title": "Gate 12A",
                    "summary": "Boarding",
                    "message": "See https://air.example/gates/7?a=1 now.",
                    "related_urls": ["https://air.example/gates/7?a=1", "https://air.example/gate.png"],
                },
                "backup_content": {
                    "title": "Your gate",
                    "summary": "Boarding",
                    "message": "See https://air.example/gates/7?a=1 now.",
                    "related_urls": ["https://air.example/gates/7?a=1", "https://air.example/gate.png"],
                },
                "file_info": {"version": "v2", "file_name": f"{campaign}_ada_{NOW}_push_android.json"},
            },
        },
    )


@pytest.mark.parametrize(
    ("platform", "event", "token", "service"),
    [
        ("ANDROID", "Notification Received Android", "a-android", "FCM"),
        ("IOS", "Notification Sent iOS", "a-ios", "APNS"),
        ("WEB", "Notification Received Web", "a-web", "FCM"),
        ("MWEB", "Notification Received Web", "a-web", "FCM"),
        # That the two fit each other is not asked.
        ("IOS", "Notification Received Web", "a-ios", "APNS"),
    ],
)
def test_platforms(office: Desk, platform: str, event: str, token: str, service: str) -> None:
    campaign = push(office)
    details = view(office, campaign_id=campaign, platform=platform, event_name=event).json()["data"][
        "message_details"
    ]
    assert (details["message_to"], details["service"]["type"]) == (token, service)
    assert details["platform"] == platform.lower()


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, True),
        ({"campaign_channel": "FLOWS"}, True),
        ({"event_id": "anything"}, True),
        ({"user_id": "bob"}, False),
        ({"campaign_id": "65f0c1d2e3a4b5c6d7e8f9ff"}, False),
        ({"sent_epoch_time": NOW + 1}, False),
        ({"sent_epoch_time": 10**30}, False),
        ({"campaign_channel": "EMAIL"}, False),
        ({"platform": "EMAIL"}, False),
        ({"platform": "EMAIL", "campaign_channel": "EMAIL"}, False),
        ({"delivery_type": "PERIODIC"}, False),
        ({"campaign_type": "Autotrigger Campaign"}, False),
        ({"campaign_type": "Inform Push", "event_id": "order-1"}, False),
    ],
)
def test_everything_has_to_fit(office: Desk, changes: dict[str, Any], found: bool) -> None:
    response = view(office, **{"campaign_id": push(office), **changes})
    if found:
        assert response.status_code == 200
    else:
        assert (response.status_code, response.json()) == (400, MISSING)


def test_a_push_that_was_put_off_is_there_when_it_is_sent(office: Desk) -> None:
    delivery = {"type": "periodic", "time": "03:30 PM", "endDate": "03/31/2026"}
    campaign = push(office, campaignDelivery=delivery)
    asked: dict[str, Any] = {"campaign_id": campaign, "delivery_type": "PERIODIC"}
    assert view(office, sent_epoch_time=NOW + 1800, **asked).status_code == 400
    office.emu.clock.advance(1800 + 86_400)
    for seconds in (1800, 1800 + 86_400):
        assert view(office, sent_epoch_time=NOW + seconds, **asked).status_code == 200


@pytest.mark.parametrize(
    ("channel", "kind", "event", "content"),
    [
        ("EMAIL", "Inform Email", "Email Sent", {"title": "Paid", "message": "<p>40 EUR</p>"}),
        ("SMS", "Inform SMS", "SMS Sent", {"title": "", "message": "Paid: 40 EUR"}),
        ("PUSH", "Inform Push", "Notification Received Android", {"title": "Paid", "message": "40 EUR"}),
    ],
)
def test_alerts(office: Desk, channel: str, kind: str, event: str, content: dict[str, str]) -> None:
    templates = {
        "SMS": {"message": "Paid: {{event.total}}"},
        "EMAIL": {"subject": "Paid", "html_content": "<p>{{event.total}}</p>"},
        "PUSH": {"title": "Paid", "message": "{{event.total}}"},
    }
    office.put(ALERTS, alert(ALERT, channels=templates))
    payload = {"recipient": "a-android", "personalized_attributes": {"total": "40 EUR"}}
    body = {
        "alert_id": ALERT,
        "user_id": "ada",
        "transaction_id": "order-1",
        "payloads": dict.fromkeys(templates, payload),
    }
    assert office.post("/v1.0/alerts/send", body, INFORM_KEY).status_code == 200
    asked: dict[str, Any] = {
        "campaign_id": ALERT,
        "delivery_type": "API_TRIGGERED",
        "campaign_type": kind,
        "campaign_channel": channel,
        "event_name": event,
        "platform": "ANDROID" if channel == "PUSH" else channel,
    }
    data = view(office, event_id="order-1", **asked).json()["data"]
    assert data["message_content"] == {**content, "summary": None, "related_urls": []}
    assert "backup_content" not in data
    assert (
        data["message_details"].items()
        >= {
            "message_type": "alert",
            "channel": channel.lower(),
            "message_to": "a-android",
            "moe_event_id": "order-1",
        }.items()
    )
    assert view(office, event_id="order-2", **asked).json() == MISSING
    lacking = view(office, **asked)
    assert (lacking.status_code, lacking.json()["error_message"]) == (
        400,
        "event_id is not found in the payload",
    )


@pytest.mark.parametrize("spelling", ["sms", "SMS"])
def test_sms_in_either_spelling(office: Desk, spelling: str) -> None:
    put(office, channel="SMS", content={"message": "hello"}, campaign_type="sms")
    asked: dict[str, Any] = {
        "campaign_id": ALERT,
        "campaign_channel": "SMS",
        "platform": "SMS",
        "event_name": "SMS Sent",
    }
    assert view(office, campaign_type=spelling, **asked).status_code == 200


def put(office: Desk, **fields: Any) -> None:
    machine = office.emu.machine
    given: dict[str, Any] = {"kind": "campaign", "channel": "PUSH", "platform": "ANDROID", "to": "a-android"}
    given |= {"content": ANDROID, "user": "ada", "source": ALERT, **fields}
    send(office.emu.store(), machine.ids, START, **given)


def test_tests_of_campaigns_leave_no_copy(office: Desk) -> None:
    put(office, kind="test")
    assert view(office, campaign_id=ALERT).json() == MISSING
    put(office)
    assert view(office, campaign_id=ALERT).status_code == 200


BASIC = {"title": "New teas", "message": "Three.", "image_url": "https://kiosk.example/teas.jpg"}
BACKUP = {"title": "Teas", "summary": "Two", "default_click_action_value": "https://kiosk.example/b"}


@pytest.mark.parametrize(
    ("content", "template", "backup"),
    [
        (
            {"template_type": "BASIC", "basic_details": BASIC},
            {"type": "BASIC", "version": None},
            None,
        ),
        (
            {
                "template_type": "Custom",
                "custom_template_id": "tpl-1",
                "custom_template_version": 2,
                "basic_details": BASIC,
            },
            {"type": "Custom", "version": "2", "id": "tpl-1"},
            None,
        ),
        (
            {"template_type": "STYLIZED_BASIC", "basic_details": BASIC, "template_backup": BACKUP},
            {"type": "STYLIZED_BASIC", "version": None},
            {
                "title": "Teas",
                "summary": "Two",
                "message": "",
                "related_urls": ["https://kiosk.example/b"],
            },
        ),
    ],
    ids=["basic", "custom", "backup"],
)
def test_the_copy_of_a_campaigns_push(
    office: Desk, content: dict[str, Any], template: dict[str, Any], backup: dict[str, Any] | None
) -> None:
    put(office, content=content)
    data = view(office, campaign_id=ALERT).json()["data"]
    assert data["message_content"] == {
        "title": "New teas",
        "summary": None,
        "message": "Three.",
        "related_urls": ["https://kiosk.example/teas.jpg"],
    }
    assert data["message_details"]["template_info"] == template
    assert data.get("backup_content") == backup


def test_a_message_set_off_by_an_event_is_found_by_it(office: Desk) -> None:
    put(office, event_id="e-1")
    assert view(office, campaign_id=ALERT).json() == MISSING
    data = view(office, campaign_id=ALERT, event_id="e-1").json()["data"]
    assert data["message_details"]["moe_event_id"] == "e-1"


@pytest.mark.parametrize(
    ("settings", "written"),
    [
        ({}, "Mon, 02 Mar 2026 09:30:00 UTC"),
        ({"time_zone_offset": 19_800}, "Mon, 02 Mar 2026 15:00:00 UTC+05:30"),
        ({"time_zone_offset": 10**9}, "Tue, 03 Mar 2026 09:29:00 UTC+23:59"),
        ({"extra": {"time_zone": "Europe/Paris"}, "time_zone_offset": 60}, "Mon, 02 Mar 2026 10:30:00 CET"),
        ({"extra": {"time_zone": "Mars/Olympus"}}, "Mon, 02 Mar 2026 09:30:00 UTC"),
    ],
)
def test_the_time_is_the_workspaces(settings: dict[str, Any], written: str) -> None:
    with desk(settings) as office:
        put(office)
        data = view(office, campaign_id=ALERT).json()["data"]
        assert data["message_details"]["sent_time"] == written


UNSUPPORTED = (
    "This event is unsupported to view message copy. The supported events are ['Email Sent', 'SMS Sent', "
    "'Notification Sent iOS', 'Notification Received Android', 'Notification Received Web']"
)


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"event_name": "Email Opened"}, UNSUPPORTED),
        ({"event_name": None}, "event_name is not found in the payload"),
        ({"sent_epoch_time": "1804608000"}, "sent_epoch_time is expected to be Integer"),
        ({"platform": "TV"}, "platform is not valid"),
        ({"user_id": None}, "user_id is not found in the payload"),
        ({"delivery_type": "one_time"}, "delivery_type is not valid"),
    ],
)
def test_bad_requests(office: Desk, changes: dict[str, Any], text: str) -> None:
    response = view(office, campaign_id=ALERT, **changes)
    assert (response.status_code, response.json()) == (400, {"status": False, "error_message": text})


@pytest.mark.parametrize(
    "change",
    [
        {"key": "wrong"},
        {"key": PUSH_KEY},
        {"headers": {"authorization": None}},
        {"headers": {"MOE-APPKEY": None}},
        {"headers": {"MOE-APPKEY": "OTHER"}},
    ],
)
def test_credentials(office: Desk, change: dict[str, Any]) -> None:
    response = view(office, campaign_id=ALERT, **change)
    assert (response.status_code, response.json()) == (401, {"status": False, "error": "Invalid data key"})


def test_the_limit_has_no_body() -> None:
    with desk(limits="default") as office:
        office.emu.limits.configure(figures={"message_archival_view": {"minute": 1}})
        view(office, campaign_id=ALERT)
        response = view(office, campaign_id=ALERT)
        assert (response.status_code, response.content) == (429, b"")
        assert response.headers["x-ratelimit-reset"] == str(NOW + 60)


def test_a_server_fault(office: Desk) -> None:
    office.emu.faults.add(FaultRule("message_archival_view", status=500))
    answer = view(office, campaign_id=ALERT).json()
    assert re.fullmatch(r"[A-Za-z]{8}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", answer.pop("code"))
    assert answer == {
        "title": "Server Error",
        "description": (
            "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
        ),
    }
