"""Searches of the first version, in full and in brief, and the runs of a campaign."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from tests.emulator.campaigns_kit import (
    BY_EVENT,
    EMAIL,
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
    refusal,
)

DAY = 86400
LATER = changed(PUSH, "scheduling_details", TOMORROW)


def planted(emulated: Api, number: int, channel: str = "SMS", **more: Any) -> str:
    """A campaign of the dashboard, or whatever `more` says."""
    facts = {
        "campaign_delivery_type": "ONE_TIME",
        "created_by": "bo@kiosk.example",
        "now": START,
        "state": "launched",
        "published_at": "2031-05-01 09:00:00.000000",
        "api": "DASHBOARD",
        **more,
    }
    made = new_campaign(f"{number:024x}", channel=channel, **facts)
    emulated.store.collection("campaigns").put(made["id"], made)
    return str(made["id"])


def test_a_campaign_in_full_has_what_it_was_given() -> None:
    api = Api()
    campaign_id = api.create(LATER)
    row = api.get(campaign_id)
    assert row == {
        "campaign_id": campaign_id,
        "status": "Scheduled",
        "created_at": "2031-05-01 09:00:00.000000",
        "updated_at": "2031-05-01 09:00:00.000000",
        **LATER,
    }


@pytest.mark.parametrize(
    ("campaign", "seconds", "full", "brief"),
    [
        (LATER, 0, "Scheduled", "Scheduled"),
        (LATER, DAY + 3600, "Active", "Active"),
        (LATER, DAY + 3660, "Sent", "Sent"),
        (BY_EVENT, 0, "Active", "Active"),
        # The end that comes by itself is a state of the search in brief only.
        (changed(BY_EVENT, "scheduling_details.expiry_time", "2031-05-02T09:00:00"), DAY, "Sent", "Retired"),
    ],
)
def test_states(campaign: dict[str, Any], seconds: int, full: str, brief: str) -> None:
    api = Api()
    api.create(campaign)
    api.clock.advance(seconds)
    assert [row["status"] for row in api.rows()] == [full]
    assert [row["campaign_status"] for row in api.rows("meta")] == [brief]
    assert len(api.rows("meta", campaign_fields={"status": [brief.upper()]})) == 1
    assert len(api.rows("meta", campaign_fields={"status": [brief]})) == 1
    if brief == "Retired":
        assert api.rows(campaign_fields={"status": ["RETIRED"]}) == []


def test_a_sent_campaign_tells_when() -> None:
    api = Api()
    campaign_id = api.create(PUSH)
    assert "sent_time" not in api.get(campaign_id)
    api.clock.advance(DAY)
    assert api.get(campaign_id)["sent_time"] == "2031-05-01 09:00:00"


FILTERS: list[tuple[dict[str, Any], set[str]]] = [
    ({}, {"push", "letter", "sms"}),
    ({"channels": ["PUSH", "SMS"]}, {"push", "sms"}),
    ({"created_by": ["bo@kiosk.example"]}, {"sms"}),
    ({"delivery_type": ["PERIODIC"]}, set()),
    ({"delivery_type": ["ONE_TIME"]}, {"push", "letter", "sms"}),
    ({"name": "TEAS"}, {"push"}),
    ({"tags": ["winter", "spring"]}, {"push"}),
    ({"status": ["SCHEDULED"]}, {"push"}),
    ({"status": ["ACTIVE", "SCHEDULED"], "channels": ["EMAIL"]}, {"letter"}),
    ({"created_date": {"from_date": "2031-05-02"}}, {"letter"}),
    ({"created_date": {"from_date": "2031-05-01", "to_date": "2031-05-01"}}, {"push", "sms"}),
    ({"id": "0" * 24}, set()),
]


@pytest.mark.parametrize(("fields", "expected"), FILTERS)
def test_filters_are_joined(fields: dict[str, Any], expected: set[str]) -> None:
    api = Api()
    push = api.create(changed(LATER, "scheduling_details.start_time", "2031-06-01T10:00:00"))
    sms = planted(api, 7)
    api.clock.advance(DAY)
    names = {push: "push", sms: "sms", api.create(EMAIL): "letter"}
    assert {names[row["campaign_id"]] for row in api.rows(campaign_fields=fields)} == expected
    by_id = {"id": push.upper(), **({} if "id" in fields else fields)}
    assert [row["campaign_id"] for row in api.rows(campaign_fields=by_id)] == [push] * (
        "push" in expected or "id" in fields
    )


def test_pages_are_bare_lists_newest_first() -> None:
    api = Api()
    made = []
    for _ in range(5):
        made.append(api.create(PUSH))
        api.clock.advance(1)
    pages = [api.rows(limit=2, page=page) for page in (1, 2, 3, 4)]
    assert [[row["campaign_id"] for row in page] for page in pages] == [
        [made[4], made[3]],
        [made[2], made[1]],
        [made[0]],
        [],
    ]


@pytest.mark.parametrize("paging", [{"limit": 16}, {"limit": 0}, {"page": 0}])
@pytest.mark.parametrize("operation", ["search", "meta"])
def test_pages_have_bounds(operation: str, paging: dict[str, int]) -> None:
    answer = Api().send("POST", f"campaigns/{operation}", {"limit": 15, "page": 1, **paging})
    assert answer.status_code == 400


def test_what_is_left_out_unless_asked_for() -> None:
    api = Api()
    archived = planted(api, 1, state="archived")
    node = planted(api, 2, flow_id="f1", flow_name="Welcome")
    planted(api, 3, "WHATSAPP")
    planted(api, 4, state="drafted", published_at=None)
    assert api.rows() == []
    assert api.rows(campaign_fields={"status": ["ARCHIVED"]}) == []
    assert [row["campaign_id"] for row in api.rows(include_archive_campaigns=True)] == [archived]
    (found,) = api.rows(include_child_campaigns=True)
    assert (found["campaign_id"], found["flow_id"], found["flow_name"]) == (node, "f1", "Welcome")
    assert [row["channel"] for row in api.rows("meta")] == ["WHATSAPP", "SMS"]


def test_campaigns_of_v5_are_shown_in_the_forms_of_v1() -> None:
    api = Api()
    content = {"content": {"push": {"web": {"template_type": "BASIC", "basic_details": {"title": "Teas"}}}}}
    schedule = {
        "delivery_type": "AT_FIXED_TIME",
        "start_time": "2031-05-02T10:00:00",
        "timezone": "Asia/Kolkata",
    }
    components = {
        "basic_details": {"name": "Spring teas", "platforms": ["WEB"]},
        "campaign_content": content,
        "scheduling_details": schedule,
        "campaign_audience_limit": {"is_campaign_audience_limit_enabled": True, "limit": 5, "metric": "SENT"},
    }
    planted(api, 1, "PUSH", api="V5", components=components)
    (row,) = api.rows()
    # V1 wants a page to open: what V5 takes without is no content of V1's.
    assert "campaign_content" not in row
    assert row["basic_details"] == components["basic_details"]
    assert row["scheduling_details"] == {
        "delivery_type": "AT_FIXED_TIME",
        "start_time": "2031-05-02T04:30:00",
    }
    assert row["campaign_audience_limit"] == {"limit": 5, "metrics": "SENT"}


def test_rows_in_brief() -> None:
    api = Api()
    api.user("u1", email="a@kiosk.example")
    api.user("u2")
    push, letter = api.create(LATER), api.create(EMAIL)
    assert sorted(api.rows("meta"), key=lambda row: str(row["channel"])) == [
        {
            "campaign_id": letter,
            "channel": "EMAIL",
            "platform": [],
            "created_by": "ida@kiosk.example",
            "campaign_delivery_type": "ONE_TIME",
            "campaign_name": "Letter",
            "campaign_status": "Active",
            "campaign_start_time": "2031-05-01T09:00:00",
        },
        {
            "campaign_id": push,
            "channel": "PUSH",
            "platform": ["WEB"],
            "created_by": "ida@kiosk.example",
            "campaign_delivery_type": "ONE_TIME",
            "campaign_name": "Spring teas",
            "campaign_team": "Growth",
            "campaign_tags": ["spring"],
            "campaign_status": "Scheduled",
            "campaign_start_time": "2031-05-02T10:00:00",
            "reachability_details": {"count": 2, "last_updated_time": "2031-05-01T09:00:00"},
        },
    ]


def test_reachability_is_counted_once_a_day() -> None:
    api = Api()
    api.create(changed(LATER, "scheduling_details.start_time", "2031-06-01T10:00:00"))
    assert api.rows("meta")[0]["reachability_details"]["count"] == 0
    api.user("u1")
    api.clock.advance(DAY - 1)
    assert api.rows("meta")[0]["reachability_details"]["count"] == 0
    api.clock.advance(1)
    assert api.rows("meta")[0]["reachability_details"] == {
        "count": 1,
        "last_updated_time": "2031-05-02T09:00:00",
    }


def test_days_in_brief_may_begin_with_the_day() -> None:
    api = Api()
    api.create(PUSH)
    dates = {"from_date": "01-05-2031", "to_date": "2031-05-01"}
    assert len(api.rows("meta", campaign_fields={"created_date": dates})) == 1
    one = {"limit": 15, "page": 1, "campaign_fields": {"created_date": {"from_date": "2031-05-01"}}}
    field = "campaign_fields.created_date.to_date"
    text = "to_date key is mandatory field"
    assert refusal(api.send("POST", "campaigns/meta", one)) == (400, "campaign_fields", text, [(field, text)])
    assert len(api.send("POST", "campaigns/search", one).json()) == 1
    one["campaign_fields"] = {"created_date": dates}
    assert api.send("POST", "campaigns/search", one).status_code == 400
    one["campaign_fields"] = {"created_date": {"from_date": "2031-02-30", "to_date": "2031-03-01"}}
    text, field = "from_date - Invalid date format.", "campaign_fields.created_date.from_date"
    assert refusal(api.send("POST", "campaigns/meta", one)) == (400, "campaign_fields", text, [(field, text)])


def executions(api: Api, parent: str, **paging: int) -> Any:
    return api.send("POST", f"campaigns/{parent}/executions", {"limit": 15, "page": 1, **paging})


def test_runs_of_a_periodic_campaign() -> None:
    api = Api()
    parent = api.create(PERIODIC)
    assert executions(api, parent).json() == {"executions": [], "total_instances": 0}
    api.clock.set(datetime(2031, 5, 3, 10, 0, 30, tzinfo=UTC))
    answer = executions(api, parent).json()
    assert answer["total_instances"] == 2
    assert [(row["sent_time"], row["status"]) for row in answer["executions"]] == [
        ("2031-05-03T10:00:00.000000", "Sending"),
        ("2031-05-02T10:00:00.000000", "Sent"),
    ]
    second = executions(api, parent, limit=1, page=2).json()
    assert second == {"executions": answer["executions"][1:], "total_instances": 2}
    children = [row for row in api.rows(include_child_campaigns=True) if row.get("parent_id")]
    assert {row["parent_id"] for row in children} == {parent}
    assert {row["campaign_id"] for row in children} == {row["campaign_id"] for row in answer["executions"]}
    (brief,) = api.rows("meta")
    assert brief["total_child_campaigns"] == 2
    rows = api.rows("meta", include_child_campaigns=True)
    assert [row.get("parent_campaign_id") for row in rows] == [parent, parent, None]


def test_only_recurring_campaigns_have_runs() -> None:
    api = Api()
    text = "Executions are available for PERIODIC and BUSINESS_EVENT_TRIGGERED campaigns only"
    where = "parent_campaign_id"
    assert refusal(executions(api, api.create(PUSH))) == (400, where, text, [(where, text)])
    found = refusal(executions(api, "f" * 24))
    assert found == (400, where, "Campaign not found", [(where, "Campaign not found")])
    by_business = changed(
        changed(PUSH, "campaign_delivery_type", "BUSINESS_EVENT_TRIGGERED"),
        "basic_details.business_event",
        "Sale",
    )
    assert executions(api, api.create(by_business)).status_code == 200
