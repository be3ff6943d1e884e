"""Campaigns that V1 made, as V5 sees them: it reads them, and stops, pauses and resumes them."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, LETTER, PERIODIC, PUSH, TOMORROW, Api, changed
from tests.emulator.campaigns_v5_kit import error

SHARED = {"limit": 50000, "frequency": "TOTAL"}
SPLIT: dict[str, Any] = {
    "locales": ["default", "fr"],
    "variation_details": {
        "distribution_type": "MANUAL",
        "no_of_variations": 1,
        "manual_distribution_percentage": {"variation_1": "100"},
    },
    "content": {"default": {"variation_1": {"email": LETTER}}, "fr": {"variation_1": {"email": LETTER}}},
}


def v5(api: Api, method: str, path: str, body: Any = None) -> httpx.Response:
    """One request under /v5 to an emulator that V1 filled."""
    number = len(api.emulator.log.entries())
    headers = {"X-MOE-Request-Id": "r", "Idempotency-Key": str(uuid.UUID(int=number, version=4))}
    auth = ("ACME", "scoped-key")
    answer = api.http.request(method, f"/v5/campaigns{path}", json=body, headers=headers, auth=auth)
    assert api.emulator.errors == []
    return answer


def rows(api: Api, operation: str, **body: Any) -> list[dict[str, Any]]:
    answer = v5(api, "POST", f"/{operation}", {"limit": 15, "page": 1, **body})
    found: list[dict[str, Any]] = answer.json()["data"]["campaigns"]
    return found


def test_a_campaign_of_v1_is_one_of_the_workspace() -> None:
    api = Api()
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    shown = v5(api, "GET", f"/{campaign_id}").json()["data"]
    assert rows(api, "search", campaign_fields={"ids": [campaign_id]}) == [shown]
    assert (shown["id"], shown["campaign_id"], shown["status"]) == (campaign_id, campaign_id, "SCHEDULED")
    for name in ("basic_details", "campaign_content", "segmentation_details", "delivery_controls"):
        assert shown[name] == PUSH[name]
    assert shown["scheduling_details"] == {
        "delivery_type": "SCHEDULED",
        "schedule_time": TOMORROW["start_time"],
    }
    (brief,) = rows(api, "meta")
    assert (brief["campaign_id"], brief["campaign_status"]) == (campaign_id, "SCHEDULED")
    assert v5(api, "POST", f"/{campaign_id}/validate", {}).status_code == 200


def test_what_v5_writes_otherwise_is_converted_or_left_out() -> None:
    api = Api()
    campaign = changed(EMAIL, "campaign_audience_limit", {**SHARED, "metrics": "SENT"})
    shown = v5(api, "GET", f"/{api.create(campaign)}").json()["data"]
    assert shown["campaign_audience_limit"] == {**SHARED, "metric": "SENT"}
    assert shown["campaign_content"]["content"]["email"]["subject"] == LETTER["subject"]
    shown = v5(api, "GET", f"/{api.create(changed(campaign, 'campaign_content', SPLIT))}").json()["data"]
    assert "campaign_content" not in shown
    assert shown["basic_details"]["name"] == "Letter"


def test_runs_of_v1_are_children() -> None:
    api = Api()
    campaign_id = api.create(PERIODIC)
    api.clock.advance(2 * 86400)
    run, parent = rows(api, "search", include_child_campaigns=True)
    assert (parent["campaign_id"], run["parent_id"]) == (campaign_id, campaign_id)


def test_request_ids_are_counted_apart() -> None:
    api = Api()
    api.create({**PUSH, "request_id": "r"})
    body = {name: PUSH[name] for name in ("channel", "campaign_delivery_type", "created_by")}
    assert v5(api, "POST", "", body).status_code == 201


def test_a_campaign_of_v1_is_paused_and_not_edited() -> None:
    api = Api()
    campaign_id = api.create(BY_EVENT)
    answer = v5(api, "PATCH", f"/{campaign_id}/status", {"action": "PAUSE"})
    assert answer.json()["data"] == {"id": campaign_id, "action": "PAUSE"}
    assert api.get(campaign_id)["status"] == "Paused"
    answer = v5(api, "PATCH", f"/{campaign_id}", {"delivery_controls": {"bypass_dnd": True}})
    text = "Campaign is not in DRAFT state and cannot be patched."
    assert error(answer) == (409, "BAD_REQUEST", text)


@pytest.mark.parametrize(
    ("path", "method", "body", "verb"),
    [
        ("/{}", "PATCH", {"status": "PUBLISH"}, "published"),
        (
            "/test",
            "POST",
            {
                "draft_id": "{}",
                "test_campaign_meta": {"identifier": "USER_ATTRIBUTE_UNIQUE_ID", "identifier_values": ["u1"]},
            },
            "tested",
        ),
    ],
)
def test_a_campaign_of_v1_is_no_draft(path: str, method: str, body: dict[str, Any], verb: str) -> None:
    api = Api()
    campaign_id = api.create(PUSH)
    filled = {
        name: value.format(campaign_id) if name == "draft_id" else value for name, value in body.items()
    }
    answer = v5(api, method, path.format(campaign_id), filled)
    text = f"Campaign is not in DRAFT state and cannot be {verb}."
    assert error(answer) == (409, "BAD_REQUEST", text)
