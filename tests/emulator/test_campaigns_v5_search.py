"""Search and meta: which campaigns they list, in which order and form; reachability."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.campaigns_v5 import Campaigns, new_campaign
from tests.emulator.campaigns_v5_kit import (
    EMAIL,
    FAILED,
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
    details,
    error,
)

BEGUN = "2031-05-01 09:00:00.000000"


def seeded(**settings: Any) -> Api:
    """Six campaigns, made an hour apart: a to f, see below."""
    api = Api(**settings)
    facts: list[dict[str, Any]] = [
        {},
        {"state": "launched", "published_at": BEGUN, "kind": "EVENT_TRIGGERED"},
        {"state": "paused", "published_at": BEGUN, "kind": "PERIODIC", "channel": "EMAIL"},
        {"state": "archived"},
        {"state": "launched", "published_at": BEGUN, "parent_id": "c" * 24},
        {
            "state": "launched",
            "published_at": BEGUN,
            "flow_id": "f1",
            "flow_name": "Welcome",
            "channel": "SMS",
        },
    ]
    for number, (letter, more) in enumerate(zip("abcdef", facts, strict=True)):
        tags = ["tea", letter] if letter in "ab" else [letter]
        campaign = new_campaign(
            letter * 24,
            channel=more.pop("channel", "PUSH"),
            campaign_delivery_type=more.pop("kind", "ONE_TIME"),
            created_by=f"{letter}@kiosk.example",
            now=START + timedelta(hours=number),
            components={"basic_details": {"name": f"Spring Teas {letter}", "tags": tags}},
            **more,
        )
        Campaigns(api.store).save(campaign)
    api.clock.advance(86_400)
    return api


def letters(rows: list[dict[str, Any]]) -> str:
    return "".join(str(row["campaign_id"])[0] for row in rows)


# the body, what search lists, what meta lists
ALL: dict[str, Any] = {"include_child_campaigns": True}
QUERIES: list[tuple[dict[str, Any], str, str]] = [
    ({}, "cb", "dcba"),
    (ALL, "fecb", "fedcba"),
    ({"campaign_fields": {}}, "cb", "dcba"),
    ({"campaign_fields": {"channels": ["EMAIL"]}}, "c", "c"),
    ({"campaign_fields": {"channels": ["PUSH", "EMAIL"]}}, "cb", "dcba"),
    ({**ALL, "campaign_fields": {"channels": ["SMS"]}}, "f", "f"),
    ({"campaign_fields": {"channels": []}}, "", ""),
    ({"campaign_fields": {"status": ["DRAFT"]}}, "a", "a"),
    ({"campaign_fields": {"status": ["DRAFT", "ACTIVE"]}}, "ba", "ba"),
    ({"campaign_fields": {"status": ["PAUSED"]}}, "c", "c"),
    ({**ALL, "campaign_fields": {"status": ["SENT"]}}, "fe", "fe"),
    ({"campaign_fields": {"status": ["ARCHIVED"]}}, "", "d"),
    ({"campaign_fields": {"created_by": ["b@kiosk.example", "c@kiosk.example"]}}, "cb", "cb"),
    ({"campaign_fields": {"name": "teas B"}}, "b", "b"),
    ({"campaign_fields": {"name": "autumn"}}, "", ""),
    ({"campaign_fields": {"tags": ["tea"]}}, "b", "ba"),
    ({"campaign_fields": {"tags": ["c", "b"], "channels": ["EMAIL"]}}, "c", "c"),
    ({"campaign_fields": {"campaign_delivery_type": ["PERIODIC"]}}, "c", "c"),
    ({"campaign_fields": {"campaign_delivery_type": ["PERIODIC", "EVENT_TRIGGERED"]}}, "cb", "cb"),
    ({"campaign_fields": {"created_date": {"from_date": "2031-05-01T11:00:00"}}}, "c", "dc"),
    ({"campaign_fields": {"created_date": {"to_date": "2031-05-01T10:00:00"}}}, "b", "ba"),
    (
        {"campaign_fields": {"created_date": {"from_date": "2031-05-01", "to_date": "2031-05-01"}}},
        "cb",
        "dcba",
    ),
    ({"campaign_fields": {"created_date": {"from_date": "2031-05-02"}}}, "", ""),
]


@pytest.mark.parametrize(("body", "searched", "listed"), QUERIES)
def test_filters(body: dict[str, Any], searched: str, listed: str) -> None:
    api = seeded()
    assert letters(api.search(**body)) == searched
    assert letters(api.search("meta", **body)) == listed


def test_search_has_filters_of_its_own() -> None:
    api = seeded()
    assert letters(api.search(include_archive_campaigns=True)) == "dcb"
    assert (
        letters(api.search(include_archive_campaigns=True, campaign_fields={"status": ["ARCHIVED"]})) == "d"
    )
    assert letters(api.search(include_archive_campaigns=True, campaign_fields={"status": ["ACTIVE"]})) == "b"
    assert letters(api.search(campaign_fields={"ids": ["B" * 24, "c" * 24, "9" * 24]})) == "cb"
    # Versions are told apart only where versioning is on.
    assert letters(api.search(campaign_fields={"version_number": 7})) == "cb"
    assert letters(seeded(versioning=True).search(campaign_fields={"version_number": 7})) == ""


def test_meta_has_filters_of_its_own() -> None:
    api = seeded()
    assert letters(api.search("meta", campaign_fields={"id": "b" * 24})) == "b"
    assert letters(api.search("meta", campaign_fields={"delivery_type": "PERIODIC"})) == "c"


def test_flow_nodes_show_their_flow() -> None:
    node = seeded().search(**ALL, campaign_fields={"channels": ["SMS"]})[0]
    assert (node["flow_id"], node["flow_name"], node["status"]) == ("f1", "Welcome", "SENT")


def test_pages_hold_limit_rows_and_the_last_one_fewer() -> None:
    api = seeded()
    pages = [letters(api.search("meta", **ALL, limit=4, page=page)) for page in (1, 2, 3)]
    assert pages == ["fedc", "ba", ""]
    assert letters(api.search(limit=1, page=2)) == "b"


@pytest.mark.parametrize("operation", ["search", "meta"])
@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"page": 1}, [("limit", "limit is required.")]),
        ({"limit": 1}, [("page", "page is required.")]),
        ({}, [("limit", "limit is required."), ("page", "page is required.")]),
        ({"limit": 0, "page": 1}, [("limit", "limit is not valid.")]),
        ({"limit": 16, "page": 1}, [("limit", "limit is not valid.")]),
        ({"limit": 1, "page": 0}, [("page", "page is not valid.")]),
        ({"limit": "1", "page": 1}, [("limit", "limit is expected to be Integer.")]),
        (
            {"limit": 1, "page": 1, "campaign_fields": {"status": ["LIVE"]}},
            [("campaign_fields.status.0", "status is not valid.")],
        ),
        (
            {"limit": 1, "page": 1, "campaign_fields": {"created_date": {"from_date": "May"}}},
            [("campaign_fields.created_date.from_date", "from_date must be a date such as 2031-05-01.")],
        ),
    ],
)
def test_faulty_queries(operation: str, body: dict[str, Any], found: list[tuple[str, str]]) -> None:
    answer = Api().send("POST", f"campaigns/{operation}", body)
    assert error(answer) == FAILED
    assert details(answer) == found


def test_the_newest_comes_first_also_within_a_moment() -> None:
    api = Api()
    first, second = api.create(PUSH), api.create(PUSH)
    assert [row["campaign_id"] for row in api.search("meta")] == [second, first]


def test_meta_rows_of_push_and_email() -> None:
    api = Api(versioning=True)
    push = api.launch(changed(PUSH, scheduling_details={**TOMORROW, "timezone": "Asia/Kolkata"}))
    api.clock.advance(1)
    letter = api.create(EMAIL)
    by_letter, by_push = api.search("meta")
    assert by_push == {
        "campaign_id": push,
        "version_number": 1,
        "channel": "PUSH",
        "platform": ["WEB"],
        "created_by": "ida@kiosk.example",
        "campaign_delivery_type": "ONE_TIME",
        "campaign_name": "Spring teas",
        "campaign_team": "Growth",
        "campaign_tags": ["spring"],
        "campaign_status": "SCHEDULED",
        "campaign_start_time": "2031-05-02T04:30:00",
        "reachability_details": {"count": 0, "last_updated_time": "2031-05-01T09:00:01"},
    }
    assert by_letter == {
        "campaign_id": letter,
        "version_number": 1,
        "channel": "EMAIL",
        "platform": [],
        "created_by": "ida@kiosk.example",
        "campaign_delivery_type": "ONE_TIME",
        "campaign_name": "Letter",
        "campaign_status": "DRAFT",
        "reachability_details": None,
    }


def test_children_in_meta() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    api.clock.advance(2 * 86_400 + 3_600)
    assert "total_child_campaigns" not in api.search("meta")[0]
    *children, parent = api.search("meta", include_child_campaigns=True)
    assert (parent["campaign_id"], parent["total_child_campaigns"]) == (campaign, 2)
    assert [row["parent_campaign_id"] for row in children] == [campaign, campaign]
    assert all("total_child_campaigns" not in row for row in children)


def test_a_rejection_shows_while_the_campaign_is_a_draft() -> None:
    api = Api()
    draft = api.create(PUSH)
    stored = Campaigns(api.store).find(draft) or {}
    Campaigns(api.store).save({**stored, "rejection_comment": "Wrong month"})
    assert api.search("meta")[0]["rejection_comment"] == "Wrong month"
    api.patch(draft, {"status": "PUBLISH"})
    assert "rejection_comment" not in api.search("meta")[0]


def test_meta_is_a_feature_of_the_workspace() -> None:
    api = Api(meta_enabled=False)
    answer = api.send("POST", "campaigns/meta", {"limit": 1, "page": 1})
    assert error(answer) == (
        400,
        "VALIDATION_FAILED",
        "Campaign metadata API is not enabled for this workspace.",
    )
    assert details(answer) == []


def user(api: Api, name: str, **attributes: Any) -> None:
    """Store a user as the Data API does."""
    answer = api.data(
        "customer/EMULATOR", {"type": "customer", "customer_id": name, "attributes": attributes}
    )
    assert answer.status_code == 200, answer.text


def test_reachability_counts_the_audience_once_a_day() -> None:
    api = Api()
    user(api, "ada", city="Pune")
    user(api, "bob", city="Lyon")
    audience = {
        "included_filters": {
            "filter_operator": "and",
            "filters": [
                {
                    "filter_type": "user_attributes",
                    "data_type": "string",
                    "name": "city",
                    "operator": "is",
                    "value": "pune",
                }
            ],
        }
    }
    later = {**TOMORROW, "start_time": "2031-05-10T10:00:00"}
    api.launch(changed(PUSH, scheduling_details=later, segmentation_details=audience))
    everyone = api.launch(
        changed(PUSH, scheduling_details=later, segmentation_details={"is_all_user_campaign": True})
    )

    def counts() -> list[tuple[int, str]]:
        rows = (row["reachability_details"] for row in api.search("meta"))
        return [(row["count"], row["last_updated_time"]) for row in rows]

    assert counts() == [(2, "2031-05-01T09:00:00"), (1, "2031-05-01T09:00:00")]
    user(api, "eve", city="PUNE")
    api.clock.advance(86_399)
    assert counts() == [(2, "2031-05-01T09:00:00"), (1, "2031-05-01T09:00:00")]
    api.clock.advance(1)
    assert counts() == [(3, "2031-05-02T09:00:00"), (2, "2031-05-02T09:00:00")]
    api.act(everyone, "STOP")
    assert api.search("meta")[0]["reachability_details"] is None


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        ("ONE_TIME", True),
        ("EVENT_TRIGGERED", True),
        ("BUSINESS_EVENT_TRIGGERED", True),
        ("PERIODIC", False),
        ("DEVICE_TRIGGERED", False),
    ],
)
def test_reachability_is_for_some_delivery_types(kind: str, shown: bool) -> None:
    api = Api()
    campaign = new_campaign(
        "a" * 24,
        channel="PUSH",
        campaign_delivery_type=kind,
        created_by="ida@kiosk.example",
        now=START,
        components={"scheduling_details": TOMORROW},
        state="launched",
        published_at=BEGUN,
    )
    Campaigns(api.store).save(campaign)
    row = api.search("meta")[0]
    assert row["campaign_status"] == "SCHEDULED"
    assert (row["reachability_details"] is not None) is shown
