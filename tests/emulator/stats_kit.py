"""Asks for the statistics of campaigns."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import httpx

from tests.emulator.campaigns_kit import (
    Api,
    changed,
)

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


ASKED: dict[str, Any] = {
    "request_id": "stats-1",
    "start_date": "2031-05-01",
    "end_date": "2031-05-14",
    "attribution_type": "TOTAL_CONVERSIONS",
    "metric_type": "TOTAL",
}


GOAL = {"goal_name": "Bought", "goal_event_name": "Order placed"}


def ask(api: Api, **changes: Any) -> httpx.Response:
    """A request, from which a change of None takes a field."""
    body = {name: value for name, value in {**ASKED, **changes}.items() if value is not None}
    return api.http.post(
        "/core-services/v1/campaign-stats", json=body, auth=("ACME", "key"), headers={"MOE-APPKEY": "ACME"}
    )


def page(api: Api, **changes: Any) -> dict[str, Any]:
    """The answer to a request that is sound."""
    answer = ask(api, **changes)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def cells(
    api: Api, campaign_id: str, platform: str = "web", locale: str = "all_locales", **changes: Any
) -> dict[str, Any]:
    """The variations of the only version."""
    (version,) = page(api, campaign_ids=[campaign_id], **changes)["data"][campaign_id]
    found: dict[str, Any] = version["platforms"][platform]["locales"][locale]["variations"]
    return found


def total(api: Api, campaign_id: str, platform: str = "web", **changes: Any) -> dict[str, Any]:
    """All variations together."""
    found: dict[str, Any] = cells(api, campaign_id, platform, **changes)["all_variations"]
    return found


def measured() -> Api:
    """Ada with two browsers and a phone, Bob with one browser, and Cyd, whom nothing reaches."""
    made = Api()
    made.user(
        "ada",
        devices={"ada-web": "WEB", "ada-laptop": "WEB", "ada-phone": "ANDROID"},
        email="ada@example.com",
    )
    made.user("bob", devices={"bob-web": "WEB"}, email="bob@example.com")
    made.user("cyd", name="Cyd")
    return made


def with_goal(campaign: Mapping[str, Any], **more: Any) -> dict[str, Any]:
    """A copy of a campaign that wants orders."""
    goals = {"attribution_window_in_hours": 36, "goals": [{**GOAL, **more}]}
    return changed(campaign, "conversion_goal_details", goals)
