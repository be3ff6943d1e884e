"""Requests for statistics: pages, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_kit import (
    PERIODIC,
    PUSH,
    START,
    Api,
    changed,
)
from tests.emulator.stats_kit import ASKED, DAY, ask, measured, page


@pytest.fixture
def api() -> Api:
    return measured()


def test_pages_of_all_campaigns(api: Api) -> None:
    ids = []
    for number in range(12):
        api.clock.advance(1)
        ids.append(api.create(changed(PUSH, "basic_details.name", f"Teas {number}")))
    newest = ids[::-1]
    first = page(api)
    assert list(first["data"]) == newest[:10]
    facts = ("response_id", "total_campaigns", "current_page", "total_pages")
    assert [first[name] for name in facts] == ["stats-1", 12, 1, 2]
    second = page(api, offset=10)
    assert list(second["data"]) == newest[10:]
    assert [second[name] for name in facts] == ["stats-1", 12, 2, 2]
    third = page(api, offset=50, limit=5)
    assert (third["data"], third["current_page"], third["total_pages"]) == ({}, 11, 3)
    named = page(api, campaign_ids=[ids[3], "unknown", ids[1]])
    assert (list(named["data"]), named["total_campaigns"]) == ([ids[3], ids[1]], 2)


def test_neither_drafts_nor_runs_are_listed(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    draft = api.create(PUSH)
    api.put(draft, state="drafted", published_at=None)
    api.clock.set(START + 9 * DAY)
    assert list(page(api)["data"]) == [campaign_id]


def words(field: str, value: Any) -> str:
    return f"{field} - Some of the field values are invalid: {field} : {value}"


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"request_id": None}, words("request_id", None)),
    ({"start_date": None}, words("start_date", None)),
    ({"metric_type": "ALL"}, words("metric_type", "ALL")),
    ({"attribution_type": 5}, words("attribution_type", 5)),
    ({"start_date": "01-05-2031"}, words("start_date", "01-05-2031")),
    ({"start_date": "2031-02-30"}, words("start_date", "2031-02-30")),
    ({"start_date": "2031-05-01T00:00:00"}, words("start_date", "2031-05-01T00:00:00")),
    ({"start_date": "2031-05-15"}, words("end_date", "2031-05-14")),
    ({"start_date": "2031-04-13"}, words("end_date", "2031-05-14")),
    ({"end_date": "9999-12-31", "start_date": "9999-12-30"}, words("end_date", "9999-12-31")),
    ({"campaign_ids": ["a", "a"]}, words("campaign_ids", "['a', 'a']")),
    ({"campaign_ids": ["a"] * 11}, words("campaign_ids", str(["a"] * 11))),
    ({"limit": 11}, words("limit", 11)),
    ({"limit": 0}, words("limit", 0)),
    ({"offset": -1}, words("offset", -1)),
]


@pytest.mark.parametrize(("changes", "description"), REFUSED)
def test_what_is_refused(api: Api, changes: dict[str, Any], description: str) -> None:
    answer = ask(api, **changes)
    assert answer.status_code == 400, answer.text
    body = answer.json()
    assert (body["title"], body["description"]) == ("Invalid Field Value", description)
    assert len(body["code"]) == 8
    assert body["code"].isalpha()


def test_the_longest_span_is_taken(api: Api) -> None:
    assert ask(api, start_date="2031-04-14").status_code == 200


def test_the_feature_is_off() -> None:
    answer = ask(Api(campaign_stats_enabled=False))
    assert answer.status_code == 403
    assert (answer.json()["title"], answer.json()["description"]) == ("Forbidden Request", None)


FAULTS: list[tuple[dict[str, Any], int, str, str | None]] = [
    (
        {"headers": {"MOE-APPKEY": ""}},
        401,
        "Authentication required",
        "Invalid identity information found.",
    ),
    ({"auth": ("ACME", "wrong")}, 401, "Authentication required", "Invalid identity information found."),
    ({"headers": {}}, 400, "Invalid Field Value", words("app_key", None)),
    ({"content": b"{", "json": None}, 400, "Invalid Field Value", "The request body is not valid JSON."),
    ({"content": b"[]", "json": None}, 400, "Invalid Field Value", "The request body is not an object."),
    ({"content": b"", "json": None}, 400, "Invalid Field Value", "The request body is empty."),
    (
        {"headers": {"MOE-APPKEY": "ACME", "content-type": "text/plain"}},
        415,
        "Unsupported Media Type",
        "The media type is not supported.",
    ),
]


@pytest.mark.parametrize(("parts", "status", "title", "description"), FAULTS)
def test_faults(api: Api, parts: dict[str, Any], status: int, title: str, description: str | None) -> None:
    given: dict[str, Any] = {
        "json": ASKED,
        "auth": ("ACME", "key"),
        "headers": {"MOE-APPKEY": "ACME"},
        **parts,
    }
    if "content" in parts:
        given["headers"] = {"MOE-APPKEY": "ACME", "content-type": "application/json"}
    answer = api.http.post("/core-services/v1/campaign-stats", **given)
    assert answer.status_code == status, answer.text
    assert (answer.json()["title"], answer.json()["description"]) == (title, description)


def test_the_hundred_and_first_call_of_a_minute() -> None:
    api = Api(limits="default")
    assert {ask(api).status_code for _ in range(100)} == {200}
    answer = ask(api)
    assert (answer.status_code, answer.json()["title"]) == (429, "Too Many Requests")
