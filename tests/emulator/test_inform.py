"""Inform: alerts, their idempotency, their channels, and its refusals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.inform import ALERTS, alert
from tests.emulator.messaging_kit import INFORM_KEY, PUSH_KEY, Desk, desk

PATH = "/v1.0/alerts/send"
LIVE, TEST = "65f0c1d2e3a4b5c6d7e8f9d1", "65f0c1d2e3a4b5c6d7e8f9d2"
SMS = {"SMS": {"recipient": "+33612345678"}}
INVALID = {"message": "Invalid Alert ID", "err_code": "BAD_REQUEST", "status_code": 120002}
DUPLICATE = {
    "message": "Duplicate Transaction ID",
    "err_code": "DUPLICATE_REQUEST_RECEIVED",
    "status_code": 120105,
}
UNAUTHORIZED = {
    "message": "Invalid App Key or Basic Auth",
    "err_code": "UNAUTHORIZED",
    "status_code": 120001,
}

TEMPLATES = {
    "SMS": {"message": "Paid: {{event.total}}"},
    "EMAIL": {"subject": "Paid", "html_content": "<p>{{user.first_name}}, {{event.total}}</p>"},
    "PUSH": {"title": "Paid", "message": "{{EventAttribute['total']}}"},
}


@pytest.fixture
def office() -> Iterator[Desk]:
    with desk() as made:
        plant(made)
        yield made


def plant(office: Desk) -> None:
    office.put(ALERTS, alert(LIVE, reference_name="paid", channels=TEMPLATES))
    office.put(ALERTS, alert(TEST, reference_name="paid_test", environment="test"))
    office.user("ada", [("IOS", "token-ada")], first_name="Ada")


def inform(
    office: Desk,
    transaction: str = "order-1",
    payloads: Any = SMS,
    headers: Mapping[str, str | None] | None = None,
    path: str = PATH,
    key: str = INFORM_KEY,
    **more: Any,
) -> httpx.Response:
    named = {} if {"alert_id", "alert_reference_name"} & more.keys() else {"alert_id": LIVE}
    body = {"transaction_id": transaction, "payloads": payloads, **named, **more}
    return office.post(path, body, key, headers=headers)


def test_success(office: Desk) -> None:
    answer = inform(office)
    assert answer.status_code == 200
    assert answer.json() == {
        "message": "Successfully Received",
        "request_id": answer.json()["request_id"],
    }
    (message,) = office.documents("outbox")
    assert message | {"id": ""} == {
        "id": "",
        "kind": "alert",
        "channel": "SMS",
        "user": None,
        "to": "+33612345678",
        "source": LIVE,
        "content": {"message": "Paid: "},
        "platform": "SMS",
        "campaign_type": "Inform SMS",
        "delivery_type": "API_TRIGGERED",
        "event_id": "order-1",
        "sender_attributes": None,
        "attachments": None,
        "live_activity": None,
        "sent_at": "2026-03-02 09:30:00.000000",
    }


def test_three_channels(office: Desk) -> None:
    values = {"personalized_attributes": {"total": "40 EUR"}}
    payloads = {
        "PUSH": {
            "recipient": "token-ada",
            "personalized_attributes": {
                "total": "40 EUR",
                "stale_date": "soon",
                "dismissal_date": 1804615200,
            },
            "live_activity_attributes": {"la_type": "update", "content_state": {"minutes_left": 2}},
        },
        "EMAIL": {
            "recipient": "ada@example.com",
            "personalized_attachments": {"bill": "JVBERi0xLjQK"},
            "sender_attributes": ["paris"],
            **values,
        },
        "SMS": {"recipient": "+33612345678", **values},
    }
    assert inform(office, payloads=payloads, user_id="ada").status_code == 200
    sms, email, push = office.documents("outbox")
    assert [item["channel"] for item in (sms, email, push)] == ["SMS", "EMAIL", "PUSH"]
    assert sms["content"] == {"message": "Paid: 40 EUR"}
    assert email["content"] == {"subject": "Paid", "html_content": "<p>Ada, 40 EUR</p>"}
    assert (email["attachments"], email["sender_attributes"]) == ({"bill": "JVBERi0xLjQK"}, ["paris"])
    assert (push["content"]["message"], push["platform"]) == ("40 EUR", "IOS")
    assert push["live_activity"] == {
        "la_type": "update",
        "content_state": {"minutes_left": 2},
        "stale_date": "soon",
        "dismissal_date": 1804615200,
    }
    assert {item["user"] for item in (sms, email, push)} == {"ada"}


def test_values_are_no_templates(office: Desk) -> None:
    payload = {"recipient": "1", "personalized_attributes": {"total": "{{user.first_name}} {% for %}"}}
    inform(office, payloads={"SMS": payload}, user_id="ada")
    assert office.documents("outbox")[0]["content"] == {"message": "Paid: {{user.first_name}} {% for %}"}


def test_an_unknown_user_is_no_error(office: Desk) -> None:
    assert inform(office, user_id="nobody").status_code == 200
    assert office.sent() == [("nobody", "+33612345678")]


@pytest.mark.parametrize(
    ("named", "found"),
    [
        ({"alert_id": LIVE}, LIVE),
        ({"alert_reference_name": "paid"}, LIVE),
        ({"alert_id": LIVE, "alert_reference_name": "unknown"}, LIVE),
        ({"alert_id": TEST, "alert_reference_name": "paid"}, TEST),
        ({"alert_id": "unknown", "alert_reference_name": "paid"}, None),
        ({"alert_reference_name": "unknown"}, None),
        ({"alert_reference_name": LIVE}, None),
        ({"alert_id": "\0"}, None),
    ],
)
def test_which_alert(office: Desk, named: dict[str, Any], found: str | None) -> None:
    response = inform(office, **named)
    if found is None:
        assert (response.status_code, response.json()) == (400, INVALID)
    else:
        assert response.status_code == 200
        assert office.documents("outbox")[0]["source"] == found


def test_an_alert_has_to_be_named(office: Desk) -> None:
    body = {"transaction_id": "order-1", "payloads": SMS}
    response = office.post(PATH, body, INFORM_KEY)
    assert (response.status_code, response.json()) == (400, INVALID)


@pytest.mark.parametrize(
    ("host", "alert_id", "status"),
    [
        ("api-03.moengage.com", LIVE, 200),
        ("api-03.moengage.com", TEST, 400),
        ("sandbox-api-03.moengage.com", TEST, 200),
        ("Sandbox-API-101.moengage.com:443", TEST, 200),
        ("sandbox-api-03.moengage.com", LIVE, 400),
        ("localhost:8080", LIVE, 200),
        ("localhost:8080", TEST, 200),
    ],
)
def test_each_host_has_its_own_alerts(office: Desk, host: str, alert_id: str, status: int) -> None:
    assert inform(office, headers={"host": host}, alert_id=alert_id).status_code == status


def test_a_transaction_within_five_minutes(office: Desk) -> None:
    first = inform(office)
    for seconds, status in ((0, 409), (299, 409), (1, 200), (299.999, 409)):
        office.emu.clock.advance(seconds)
        response = inform(office)
        assert response.status_code == status, seconds
        if status == 409:
            assert response.json() == DUPLICATE
        else:
            assert response.json()["request_id"] != first.json()["request_id"]
    assert len(office.documents("outbox")) == 2


def test_the_transaction_is_taken_whatever_the_alert(office: Desk) -> None:
    inform(office)
    assert inform(office, alert_id=TEST).json() == DUPLICATE
    assert inform(office, "order-2", alert_id=TEST).status_code == 200


def test_a_failed_request_leaves_the_transaction_free(office: Desk) -> None:
    assert inform(office, alert_id="unknown").status_code == 400
    office.emu.faults.add(FaultRule("inform_send", status=500))
    broken = inform(office)
    assert (broken.status_code, broken.json()) == (
        500,
        {
            "message": "Unexpected error occurred",
            "err_code": "Internal Server Error",
            "status_code": 140109,
        },
    )
    assert inform(office).status_code == 200


def test_a_lost_answer_leaves_it_taken(office: Desk) -> None:
    office.emu.faults.add(FaultRule("inform_send", status=500, when="after"))
    assert inform(office).status_code == 500
    assert inform(office).json() == DUPLICATE


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"transaction": "x" * 51}, "transaction_id is too long"),
        ({"transaction": 7}, "transaction_id is expected to be String"),
        ({"payloads": {}}, "payloads has no channel"),
        ({"payloads": {"FAX": {"recipient": "1"}}}, "payloads has no channel"),
        ({"payloads": {"SMS": {}}}, "payloads.SMS.recipient is not found in the payload"),
        (
            {
                "payloads": {
                    "EMAIL": {
                        "recipient": "a@example.com",
                        "personalized_attachments": {"bill": "no base 64"},
                    }
                }
            },
            "payloads.EMAIL.personalized_attachments.bill is not valid",
        ),
    ],
)
def test_bad_requests(office: Desk, change: dict[str, Any], message: str) -> None:
    response = inform(office, **change)
    assert (response.status_code, response.json()) == (400, {**INVALID, "message": message})
    assert office.documents("inform_transactions") == []


def test_fifty_characters_are_enough(office: Desk) -> None:
    assert inform(office, "x" * 50).status_code == 200


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
    response = inform(office, **change)
    assert (response.status_code, response.json()) == (401, UNAUTHORIZED)


@pytest.mark.parametrize(
    ("content", "message"), [(b"{", "Invalid JSON"), (b"", "Invalid JSON"), (b"[]", "Invalid JSON")]
)
def test_bad_json(office: Desk, content: bytes, message: str) -> None:
    request = office.http.build_request("POST", PATH, content=content)
    good = inform(office).request.headers
    request.headers.update({name: good[name] for name in ("authorization", "moe-appkey", "content-type")})
    response = office.http.send(request)
    assert (response.status_code, response.json()) == (400, {**INVALID, "message": message})


def test_the_limit() -> None:
    with desk(limits="default") as office:
        plant(office)
        office.emu.limits.configure(figures={"inform_send": {"minute": 1}})
        assert inform(office).status_code == 200
        response = inform(office, "order-2")
        assert (response.status_code, response.json()) == (
            429,
            {"message": "Too many requests", "err_code": "Rate Limit", "status_code": 140110},
        )


def test_what_became_of_each_channel_is_told_by_arrangement() -> None:
    with desk({"extra": {"inform_channel_details": True}}) as office:
        templates = {"SMS": {"message": "hello"}, "EMAIL": {"subject": "{{user."}}
        office.put(ALERTS, alert(LIVE, channels=templates))
        payloads = {name: {"recipient": "1"} for name in ("SMS", "EMAIL", "PUSH")}
        answer = inform(office, payloads=payloads).json()
        assert answer["SMS"] == {"message": "Successfully Received"}
        assert answer["PUSH"] == {**INVALID, "message": "PUSH is not configured for this alert"}
        assert answer["EMAIL"]["message"].startswith("Template cannot be rendered")
        assert [item["channel"] for item in office.documents("outbox")] == ["SMS"]


def test_an_alert_without_templates_says_its_name(office: Desk) -> None:
    assert inform(office, alert_id=TEST).status_code == 200
    assert office.documents("outbox")[0]["content"] == {"message": "paid_test"}


def test_the_undocumented_address(office: Desk) -> None:
    assert inform(office, path="/v1/send").status_code == 200
    assert inform(office).json() == DUPLICATE
    assert office.emu.log.entries()[-2].operation == "inform_send"
    response = office.http.get("/v1/send")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
