"""What users did after a campaign, and on which days it counts."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_kit import (
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
)
from tests.emulator.stats_kit import DAY, GOAL, HOUR, cells, measured, total, with_goal


@pytest.fixture
def api() -> Api:
    return measured()


ATTRIBUTIONS: list[tuple[str, list[tuple[str, float]], int]] = [
    # events of Ada and the hours after the message, conversions
    ("TOTAL_CONVERSIONS", [("Order placed", 1), ("Order placed", 36)], 2),
    ("TOTAL_CONVERSIONS", [("Order placed", 36.1)], 0),
    ("VIEW_THROUGH", [("Order placed", 1), ("seen", 2), ("Order placed", 3)], 1),
    ("VIEW_THROUGH", [("seen", 2), ("Order placed", 38), ("Order placed", 38.1)], 1),
    ("CLICK_THROUGH", [("seen", 1), ("Order placed", 2), ("clicked", 3), ("Order placed", 39)], 1),
    ("CLICK_CONVERSIONS", [("clicked", 3), ("Order placed", 4), ("Order placed", 5)], 2),
    ("IN_SESSION", [("clicked", 3), ("Order placed", 3.5), ("Order placed", 3.6)], 1),
    ("IN_SESSION", [("Order placed", 1)], 0),
]


@pytest.mark.parametrize(("attribution", "events", "count"), ATTRIBUTIONS)
def test_conversions_are_credited(
    api: Api, attribution: str, events: list[tuple[str, float]], count: int
) -> None:
    campaign_id = api.create(with_goal(PUSH))
    names = {"seen": "Notification Received Web", "clicked": "Notification Clicked Web"}
    for name, hours in events:
        api.clock.set(START + hours * HOUR)
        api.event("ada", names.get(name, name), cid=campaign_id)
    api.clock.set(START + 3 * DAY)
    found = total(api, campaign_id, attribution_type=attribution)["conversion_goal_stats"]
    assert found["Bought"]["conversions"] == count


GOALS: list[tuple[str, dict[str, Any], dict[str, Any], int]] = [
    ("more than", {"name": "total", "condition": "greaterThan", "data_type": "DOUBLE", "value": "40"}, {}, 1),
    (
        "between",
        {"name": "total", "condition": "between", "data_type": "NUMBER", "value": "1", "value1": "9"},
        {},
        0,
    ),
    ("a text", {"name": "shop", "condition": "is", "data_type": "STRING", "value": "Lyon"}, {}, 1),
    (
        "another text",
        {"name": "shop", "condition": "is", "data_type": "STRING", "value": "Pune"},
        {},
        0,
    ),
    ("no condition", {}, {}, 1),
]


@pytest.mark.parametrize(("name", "condition", "more", "count"), GOALS, ids=[row[0] for row in GOALS])
def test_goals_look_at_attributes(
    api: Api, name: str, condition: dict[str, Any], more: dict[str, Any], count: int
) -> None:
    attributes = {"goal_event_attribute": condition} if condition else {}
    campaign_id = api.create(with_goal(PUSH, **attributes, **more))
    api.emulator.settle()
    api.clock.advance(60)
    api.event("bob", "Order placed", total=41, shop="Lyon")
    api.event("bob", "Order taken back", total=41)
    found = total(api, campaign_id)["conversion_goal_stats"]["Bought"]
    assert found["conversions"] == count, name


def test_a_window_beyond_the_calendar(api: Api) -> None:
    goals = {"attribution_window_in_hours": 10**12, "goals": [GOAL]}
    campaign_id = api.create(changed(PUSH, "conversion_goal_details", goals))
    api.event("bob", "Order placed")
    assert total(api, campaign_id)["conversion_goal_stats"]["Bought"]["conversions"] == 1


def test_rates_revenue_and_uplift(api: Api) -> None:
    names = [f"user-{number}" for number in range(40)]
    for name in names:
        api.user(name, devices={f"{name}-web": "WEB"})
    groups = {"is_campaign_control_group_enabled": True, "campaign_control_group_percentage": 50}
    campaign_id = api.create(
        with_goal(changed(PUSH, "control_group_details", groups), revenue_attribute="total")
    )
    api.emulator.settle()
    reached = [item["user"] for item in api.outbox() if item["user"] in names]
    held = [name for name in names if name not in reached]
    api.clock.advance(3600)
    buyers = [*reached[:4], reached[0], held[0]]
    for name in buyers:
        api.event(name, "Order placed", total=10)
    found = cells(api, campaign_id, metric_type="UNIQUE")
    stats = found["all_variations"]
    base = stats["performance_stats"]["sent"]
    control = found["campaign_control_group"]["delivery_funnel"]["reachable_users_in_segment"]
    rate, plain = round(4 / base * 100, 2), round(1 / control * 100, 2)
    bought = stats["conversion_goal_stats"]["Bought"]
    assert bought == {
        "conversions": 4,
        "cvr": rate,
        "uplift": round((rate - plain) / plain * 100, 2),
        "gcg_uplift": 0,
        "revenue": 50,
        "average_order_value": 10,
        "average_revenue_per_user": 12.5,
    }
    assert found["campaign_control_group"]["conversion_goal_stats"]["Bought"] == {
        "conversions": 1,
        "cvr": plain,
    }


def test_only_what_happened_on_the_days_counts(api: Api) -> None:
    campaign_id = api.create(with_goal(PERIODIC))
    for day in range(5):
        api.clock.set(START + day * DAY + 2 * HOUR)
        api.event("bob", "Notification Clicked Web", cid=campaign_id)
        api.event("bob", "Order placed")
    for first, last, sent, clicks, orders in (
        ("2031-05-01", "2031-05-14", 9, 4, 4),
        ("2031-05-02", "2031-05-02", 3, 1, 1),
        ("2031-05-03", "2031-05-05", 6, 3, 3),
        ("2031-05-06", "2031-05-07", 0, 0, 0),
    ):
        found = total(api, campaign_id, start_date=first, end_date=last)
        stats = found["performance_stats"]
        assert (stats["sent"], stats["click"]) == (sent, clicks), first
        assert found["conversion_goal_stats"]["Bought"]["conversions"] == orders, first


def test_days_are_those_of_the_workspace(api: Api) -> None:
    campaign_id = api.create(
        changed(PUSH, "scheduling_details", {**TOMORROW, "start_time": "2031-05-02T23:30:00"})
    )
    api.emulator.configure(time_zone_offset=3600)
    api.clock.set(START + 3 * DAY)
    for day, sent in (("2031-05-02", 0), ("2031-05-03", 3)):
        found = total(api, campaign_id, start_date=day, end_date=day)
        assert found["performance_stats"]["sent"] == sent
