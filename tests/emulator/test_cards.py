"""Cards: fetching them, later syncs, pages, and taking them away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Any

import httpx
import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.cards import card
from tests.emulator.messaging_kit import CAMPAIGNS_KEY, PUSH_KEY, START, Desk, desk

NOW = int(START.timestamp())
NEWS, SALE, RUN, PARENT = (f"65f0c1d2e3a4b5c6d7e8f9{number}" for number in ("a1", "a2", "a3", "b1"))
UNKNOWN = "User not found for this uid/ unique_id"
NO_USER = "Required field missing. Please include either 'uid' or 'unique_id'"
NO_CAMPAIGNS = "Invalid or missing 'campaign_ids' field"


@pytest.fixture
def office() -> Iterator[Desk]:
    with desk() as made:
        plant(made)
        yield made


def plant(office: Desk) -> None:
    office.user("ada", [("ANDROID", "a")], email="ada@example.com", mobile="33612345678")
    office.user("bob", [("IOS", "b")])
    yesterday = START - timedelta(days=1)
    office.put("cards", card("ada", NEWS, "android", now=yesterday, category="News"))
    office.put("cards", card("ada", NEWS, "ios", now=yesterday, category="News"))
    office.put("cards", card("ada", SALE, "android", now=yesterday, campaign_name="Sale", category="Sale"))
    office.put("cards", card("ada", RUN, "web", now=START, parent_id=PARENT, delivery_type="Periodic"))
    office.put("cards", card("bob", NEWS, "ios", now=yesterday))


def fetch(office: Desk, query: str = "", key: str = CAMPAIGNS_KEY, **body: Any) -> httpx.Response:
    headers: Mapping[str, str | None] = body.pop("headers", {})
    return office.post(f"/v1/cards/fetch{query}", body, key, headers=headers)


def delete(office: Desk, key: str = CAMPAIGNS_KEY, **body: Any) -> httpx.Response:
    headers: Mapping[str, str | None] = body.pop("headers", {})
    return office.post("/v1/cards/delete", body, key, method="DELETE", headers=headers)


def ids(response: httpx.Response) -> list[str]:
    """`campaign platform` of the cards of an answer."""
    assert response.status_code == 200, response.text
    answer = response.json()
    assert answer.keys() == {"status", "request_id", "data"}
    assert answer["status"] is True
    found = answer["data"]["cards"]
    for item in found:
        assert (
            item["id"] == item["meta_data"]["moe_card_id"] == f"{item['meta_data']['cid']}_{item['platform']}"
        )
    return [f"{item['meta_data']['moe_campaign_id'][-2:]} {item['platform']}" for item in found]


def card_id(campaign: str, platform: str) -> str:
    return f"{campaign}_F_T_CA_AB_0_P_0_L_0_{platform}"


ALL = ["a1 android", "a1 ios", "a2 android", "a3 web"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"uid": "ada"}, ALL),
        ({"uid": "ada@example.com"}, ALL),
        ({"uid": "33612345678"}, ALL),
        ({"unique_id": "device-a"}, ALL),
        ({"unique_id": "device-b"}, ["a1 ios"]),
        ({"uid": "ada", "unique_id": "device-b"}, ALL),
        ({"uid": "ada", "platforms": ["ANDROID"]}, ["a1 android", "a2 android"]),
        ({"uid": "ada", "platforms": ["ios", "WEB"]}, ["a1 ios", "a3 web"]),
        ({"uid": "ada", "platforms": []}, ALL),
        ({"uid": "ada", "card_category": "News"}, ["a1 android", "a1 ios"]),
        ({"uid": "ada", "card_category": "Other"}, []),
        ({"uid": "ada", "card_category": "Sale", "platforms": ["IOS"]}, []),
    ],
)
def test_whose_cards_and_which(office: Desk, body: dict[str, Any], expected: list[str]) -> None:
    response = fetch(office, **body)
    assert ids(response) == expected
    assert response.json()["data"]["deleted_card_ids"] == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?limit=3", ALL[:3]),
        ("?limit=3&page=2", ALL[3:]),
        ("?limit=3&page=3", []),
        ("?page=2", ALL),
        ("?limit=4&page=1", ALL),
        ("?limit=1&page=2", ALL[1:2]),
        (f"?limit={'9' * 5000}&page={'9' * 5000}", []),
    ],
)
def test_pages(office: Desk, query: str, expected: list[str]) -> None:
    assert ids(fetch(office, query, uid="ada")) == expected


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("?limit=0", "Invalid or missing 'limit' field"),
        ("?page=0", "Invalid or missing 'page' field"),
        ("?limit=-1", "Invalid or missing 'limit' field"),
        ("?limit=many", "Invalid or missing 'limit' field"),
    ],
)
def test_pages_that_there_are_not(office: Desk, query: str, text: str) -> None:
    response = fetch(office, query, uid="ada")
    assert (response.status_code, response.json()["error"]) == (400, text)


KNOWN = [card_id(NEWS, "android"), card_id(SALE, "android"), card_id("gone", "web")]


@pytest.mark.parametrize(
    ("body", "expected", "gone"),
    [
        ({"prev_sync_card_ids": KNOWN, "last_updated_time": NOW - 86_400}, ["a1 ios", "a3 web"], KNOWN[2:]),
        ({"prev_sync_card_ids": KNOWN, "last_updated_time": NOW - 86_401}, ALL, KNOWN[2:]),
        ({"prev_sync_card_ids": [], "last_updated_time": NOW}, ALL, []),
        # One without the other is looked over.
        ({"prev_sync_card_ids": KNOWN}, ALL, []),
        ({"last_updated_time": NOW}, ALL, []),
        (
            {"prev_sync_card_ids": KNOWN, "last_updated_time": NOW, "platforms": ["ANDROID"]},
            [],
            KNOWN[2:],
        ),
    ],
)
def test_later_syncs(office: Desk, body: dict[str, Any], expected: list[str], gone: list[str]) -> None:
    response = fetch(office, uid="ada", **body)
    assert ids(response) == expected
    assert response.json()["data"]["deleted_card_ids"] == gone


def test_a_deleted_card_is_told_of(office: Desk) -> None:
    delete(office, uid="ada", campaign_ids=[SALE])
    response = fetch(office, uid="ada", prev_sync_card_ids=KNOWN, last_updated_time=NOW)
    assert response.json()["data"]["deleted_card_ids"] == KNOWN[1:]


@pytest.mark.parametrize("limit", ["expire_at", "expire_after_delivered"])
def test_a_card_that_is_over(office: Desk, limit: str) -> None:
    over = card("bob", SALE, "ios", now=START, display_controls={limit: NOW + 60})
    office.put("cards", over)
    office.emu.clock.advance(59)
    assert ids(fetch(office, uid="bob")) == ["a1 ios", "a2 ios"]
    office.emu.clock.advance(1)
    assert ids(fetch(office, uid="bob")) == ["a1 ios"]
    response = fetch(office, uid="bob", prev_sync_card_ids=[card_id(SALE, "ios")], last_updated_time=NOW)
    assert response.json()["data"]["deleted_card_ids"] == [card_id(SALE, "ios")]
    answer = delete(office, uid="bob", campaign_ids=[SALE], platforms=["IOS"]).json()
    assert answer["data"]["ios"]["invalid"] == [SALE]


def test_delivery_and_counts(office: Desk) -> None:
    activity = fetch(office, uid="bob").json()["data"]["cards"][0]["user_activity"]
    assert activity == {"is_clicked": False, "show_count": {"bob": 1}, "first_delivered": NOW}
    office.emu.clock.advance(60)
    fetch(office, unique_id="device-b")
    activity = fetch(office, uid="bob").json()["data"]["cards"][0]["user_activity"]
    assert activity == {
        "is_clicked": False,
        "show_count": {"bob": 2, "device-b": 1},
        "first_delivered": NOW,
    }
    (message,) = office.documents("outbox")
    assert {name: message[name] for name in ("kind", "channel", "user", "to", "source", "platform")} == {
        "kind": "card",
        "channel": "CARD",
        "user": "bob",
        "to": "bob",
        "source": NEWS,
        "platform": "IOS",
    }


def outcome(success: tuple[str, ...] = (), invalid: tuple[str, ...] = ()) -> dict[str, list[str]]:
    return {"success": list(success), "failed": [], "invalid": list(invalid)}


@pytest.mark.parametrize(
    ("body", "expected", "left"),
    [
        (
            {"campaign_ids": [NEWS]},
            {"android": outcome((NEWS,)), "ios": outcome((NEWS,)), "web": None},
            ["a2 android", "a3 web"],
        ),
        (
            {"campaign_ids": [NEWS], "platforms": ["IOS"]},
            {"android": None, "ios": outcome((NEWS,)), "web": None},
            ["a1 android", "a2 android", "a3 web"],
        ),
        (
            {"campaign_ids": [SALE, NEWS, SALE], "platforms": ["ios", "android"]},
            {"android": outcome((SALE, NEWS)), "ios": outcome((NEWS,), (SALE,)), "web": None},
            ["a3 web"],
        ),
        (
            {"campaign_ids": [PARENT]},
            {"android": None, "ios": None, "web": outcome((PARENT,))},
            ["a1 android", "a1 ios", "a2 android"],
        ),
        (
            {"campaign_ids": [PARENT, RUN]},
            {"android": None, "ios": None, "web": outcome((PARENT, RUN))},
            ["a1 android", "a1 ios", "a2 android"],
        ),
        (
            {"campaign_ids": ["unknown"]},
            dict.fromkeys(("android", "ios", "web"), outcome((), ("unknown",))),
            ALL,
        ),
        (
            {"campaign_ids": [SALE, "unknown"]},
            {"android": outcome((SALE,), ("unknown",)), "ios": None, "web": None},
            ["a1 android", "a1 ios", "a3 web"],
        ),
    ],
)
def test_deletion(office: Desk, body: dict[str, Any], expected: dict[str, Any], left: list[str]) -> None:
    response = delete(office, uid="ada", **body)
    assert response.status_code == 200
    assert response.json().keys() == {"status", "request_id", "data"}
    assert response.json()["data"] == expected
    assert ids(fetch(office, uid="ada")) == left
    assert ids(fetch(office, uid="bob")) == ["a1 ios"]


def test_deleting_again(office: Desk) -> None:
    delete(office, unique_id="device-b", campaign_ids=[NEWS])
    answer = delete(office, unique_id="device-b", campaign_ids=[NEWS], platforms=["IOS"]).json()
    assert answer["data"]["ios"] == outcome((), (NEWS,))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ({}, NO_USER),
        ({"uid": ""}, NO_USER),
        ({"uid": "nobody"}, UNKNOWN),
        ({"uid": "nobody", "unique_id": "device-a"}, UNKNOWN),
        ({"unique_id": "nothing"}, UNKNOWN),
        ({"uid": "\0"}, UNKNOWN),
        ({"uid": 7}, "Invalid or missing 'uid' field"),
        ({"uid": "ada", "platforms": ["TV"]}, "Invalid or missing 'platforms.0' field"),
    ],
)
@pytest.mark.parametrize("operation", ["fetch", "delete"])
def test_bad_requests(office: Desk, operation: str, body: dict[str, Any], text: str) -> None:
    response = fetch(office, **body) if operation == "fetch" else delete(office, campaign_ids=[NEWS], **body)
    answer = response.json()
    assert len(answer.pop("request_id")) == 24
    assert (response.status_code, answer) == (400, {"status": False, "error": text})


@pytest.mark.parametrize("operation", ["fetch", "delete"])
def test_bodies_that_cannot_be_read(office: Desk, operation: str) -> None:
    method = "POST" if operation == "fetch" else "DELETE"
    path = f"/v1/cards/{operation}"
    array = office.post(path, [], CAMPAIGNS_KEY, method=method)
    untyped = office.post(path, {}, CAMPAIGNS_KEY, method=method, headers={"content-type": None})
    assert [(answer.status_code, answer.json()["error"]) for answer in (array, untyped)] == [
        (400, "Request body must be a JSON object"),
        (400, "Content-Type must be application/json"),
    ]


@pytest.mark.parametrize("given", [None, [], "all", [7]])
def test_campaigns_have_to_be_named(office: Desk, given: Any) -> None:
    body = {} if given is None else {"campaign_ids": given}
    response = delete(office, uid="ada", **body)
    assert (response.status_code, response.json()["error"]) == (400, NO_CAMPAIGNS)


@pytest.mark.parametrize(
    ("change", "title", "description"),
    [
        ({"key": "wrong"}, "Authentication Failure", "Invalid APP_SECRET_KEY is provided"),
        ({"key": PUSH_KEY}, "Authentication Failure", "Invalid APP_SECRET_KEY is provided"),
        (
            {"headers": {"authorization": "Basic T1RIRVI6eA=="}},
            "Authentication Failure",
            "Invalid APP_ID is provided",
        ),
        ({"headers": {"MOE-APPKEY": "OTHER"}}, "Authentication Failure", "Invalid APP_ID is provided"),
        (
            {"headers": {"authorization": None}},
            "Authentication required",
            "APP_ID and APP_SECRET_KEY is missing in Authorization Header.",
        ),
        (
            {"headers": {"MOE-APPKEY": None}},
            "Authentication required",
            "APP_ID and APP_SECRET_KEY is missing in Authorization Header.",
        ),
    ],
)
@pytest.mark.parametrize("operation", ["fetch", "delete"])
def test_credentials(
    office: Desk, operation: str, change: dict[str, Any], title: str, description: str
) -> None:
    send = fetch if operation == "fetch" else delete
    response = send(office, uid="ada", campaign_ids=[NEWS], **change)
    answer = response.json()
    assert len(answer.pop("code")) == 8
    assert (response.status_code, answer) == (401, {"title": title, "description": description})


def test_the_limits_count_apart() -> None:
    with desk(limits="default") as office:
        plant(office)
        office.emu.limits.configure(figures={"cards_fetch": {"minute": 1}, "cards_delete": {"minute": 1}})
        assert fetch(office, uid="ada").status_code == 200
        assert delete(office, uid="ada", campaign_ids=[NEWS]).status_code == 200
        response = fetch(office, uid="ada")
        answer = response.json()
        assert len(answer.pop("code")) == 8
        assert (response.status_code, answer) == (
            429,
            {
                "title": "Request limit reached",
                "description": "This API call has exceeded the rate limit",
            },
        )
        assert response.headers["x-ratelimit-reset"] == str(NOW + 60)


def test_a_server_fault(office: Desk) -> None:
    office.emu.faults.add(FaultRule("cards_fetch", status=500))
    assert fetch(office, uid="ada").json() == {
        "title": "Internal Server Error",
        "message": (
            "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
        ),
    }
