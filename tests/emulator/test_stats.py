"""Statistics of campaigns: worked out from what was sent, held back, seen and done."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import httpx
import pytest

from tests.emulator import campaigns_v5_kit as v5
from tests.emulator.campaigns_kit import (
    BY_EVENT,
    EMAIL,
    LETTER,
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
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
    found: dict[str, Any] = cells(api, campaign_id, platform, **changes)["all_variations"]
    return found


@pytest.fixture
def api() -> Api:
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
    goals = {"attribution_window_in_hours": 36, "goals": [{**GOAL, **more}]}
    return changed(campaign, "conversion_goal_details", goals)


def test_a_push_by_messages_or_by_users(api: Api) -> None:
    campaign_id = api.create(PUSH)
    for metric, sent, tokens in (("TOTAL", 3, 3), ("UNIQUE", 2, 3)):
        found = total(api, campaign_id, metric_type=metric)
        assert found == {
            "performance_stats": {
                "attempted": sent,
                "sent": sent,
                "failed": 0,
                "click": 0,
                "sent_rate": 100,
                "failure_rate": 0,
                "impression": 0,
                "ctr": 0,
            },
            "conversion_goal_stats": {},
            "delivery_funnel": {
                "total_user_in_segment": 3,
                "reachable_users_in_segment": 2,
                "after_fc": 2,
                "after_personalization_removal": 2,
                "active_device_token": tokens,
                "sent": sent,
                "impressions": 0,
            },
            "failure_breakdown": {"no_active_device_token": 1},
        }


def test_what_users_do_with_a_push(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.event("ada", "Notification Received Web", cid=campaign_id)  # before anything is sent
    api.clock.set(START + 2 * DAY)
    for name, times in (("Received Web", 2), ("Clicked Web", 3), ("Clicked Android", 1)):
        for _ in range(times):
            api.event("ada", f"Notification {name}", cid=campaign_id)
    api.event("bob", "Notification Clicked Web", cid="another campaign")
    api.event("bob", "Notification Received Web", campaign_id=campaign_id)
    stats = total(api, campaign_id)["performance_stats"]
    assert (stats["impression"], stats["click"], stats["ctr"]) == (3, 3, 100)
    stats = total(api, campaign_id, metric_type="UNIQUE")["performance_stats"]
    assert (stats["impression"], stats["click"], stats["ctr"]) == (2, 1, 50)


def test_what_users_do_with_a_letter(api: Api) -> None:
    campaign_id = api.create(EMAIL)
    api.emulator.settle()
    for user, event in (
        ("ada", "Email Opened"),
        ("ada", "Email Clicked"),
        ("ada", "Email Unsubscribed"),
        ("ada", "Email Spam Complained"),
        ("bob", "Email Hard Bounced"),
    ):
        api.event(user, event, cid=campaign_id)
    found = total(api, campaign_id, "unknown")
    assert found["performance_stats"] == {
        "attempted": 2,
        "sent": 2,
        "failed": 0,
        "click": 1,
        "sent_rate": 100,
        "failure_rate": 0,
        "bounced": 1,
        "hard_bounce": 1,
        "soft_bounce": 0,
        "delivered": 1,
        "opened": 1,
        "unsubscribe": 1,
        "complaint": 1,
        "delivery_rate": 50,
        "bounce_rate": 50,
        "open_rate": 100,
        "ctr": 100,
        "ctor": 100,
        "unsub_rate": 100,
        "complaints_rate": 100,
    }
    assert found["delivery_funnel"] == {
        "total_user_in_segment": 3,
        "user_with_email": 2,
        "reachable_users_in_segment": 2,
        "user_after_duplicate_removal": 2,
        "after_fc": 2,
        "user_with_email_after__h_b": 2,
        "after_personalization_removal": 2,
        "sent": 2,
        "delivered": 1,
    }
    assert found["failure_breakdown"] == {"no_email_address": 1}


def test_the_funnel_of_a_letter_loses_users_step_by_step(api: Api) -> None:
    people: tuple[dict[str, Any], ...] = (
        {"email": "out@example.com", "moe_unsubscribe": True},
        {"email": "ADA@example.com"},
        {"email": "bounces@example.com", "first_name": "Eve"},
        {"email": "held@example.com", "first_name": "Eve"},
    )
    for number, attributes in enumerate(people):
        api.user(f"user-{number}", **attributes)
    api.user("ada", first_name="Ada")
    api.store.collection("global_control_group").put("user-3", {"uid": "user-3"})
    api.store.collection("email_suppressions").put("bounces@example.com", {"id": "bounces@example.com"})
    letter = {**LETTER, "subject": "{{ user.first_name | default('MOE_NOT_SEND') }}"}
    campaign_id = api.create(changed(EMAIL, "campaign_content.content.email", letter))
    found = total(api, campaign_id, "unknown")
    assert found["delivery_funnel"] == {
        "total_user_in_segment": 7,
        "user_with_email": 6,
        "reachable_users_in_segment": 5,
        "user_after_duplicate_removal": 4,
        "after_fc": 3,
        "user_with_email_after__h_b": 2,
        "after_personalization_removal": 1,
        "sent": 1,
        "delivered": 1,
    }
    stats = found["performance_stats"]
    assert (stats["attempted"], stats["sent"], stats["failed"]) == (3, 1, 2)
    assert (stats["sent_rate"], stats["failure_rate"]) == (33.33, 66.67)
    assert found["failure_breakdown"] == {
        "address_suppressed": 1,
        "duplicate_email_address": 1,
        "no_email_address": 1,
        "personalization_failed": 1,
        "unsubscribed": 1,
    }


def test_control_groups_have_cells_of_their_own(api: Api) -> None:
    groups = {"is_campaign_control_group_enabled": True, "campaign_control_group_percentage": 100}
    api.store.collection("global_control_group").put("ada", {"uid": "ada"})
    campaign_id = api.create(with_goal(changed(PUSH, "control_group_details", groups)))
    found = cells(api, campaign_id)
    bought = {"Bought": {"conversions": 0, "cvr": 0}}
    assert found["global_control_group"] == {
        "conversion_goal_stats": bought,
        "delivery_funnel": {"reachable_users_in_segment": 1},
        "failure_breakdown": {"user_removed_due_to_global_control_group": 1},
    }
    assert found["campaign_control_group"] == {
        "conversion_goal_stats": bought,
        "delivery_funnel": {"reachable_users_in_segment": 1},
        "failure_breakdown": {"user_removed_due_to_campaing_control_group": 1},
    }
    assert found["all_variations"]["failure_breakdown"] == {"no_active_device_token": 1}


def test_cells_of_platforms_locales_and_variations(api: Api) -> None:
    api.user("bob", locale="fr")
    content = {
        locale: {
            f"variation_{number}": {"email": {**LETTER, "subject": f"{locale} {number}"}} for number in (1, 2)
        }
        for locale in ("default", "fr")
    }
    given = {"variation_1": "100", "variation_2": "0"}
    details = {
        "no_of_variations": 2,
        "distribution_type": "MANUAL",
        "manual_distribution_percentage": given,
    }
    parts = {"content": content, "locales": ["fr"], "variation_details": details}
    campaign_id = api.create(changed(EMAIL, "campaign_content", parts))
    (version,) = page(api, campaign_ids=[campaign_id])["data"][campaign_id]
    found = {
        (locale, variation): cell["performance_stats"]["sent"]
        for locale, cells_ in version["platforms"]["unknown"]["locales"].items()
        for variation, cell in cells_["variations"].items()
        if "performance_stats" in cell
    }
    assert found == {
        ("all_locales", "all_variations"): 2,
        ("all_locales", "variation_1"): 2,
        ("all_locales", "variation_2"): 0,
        ("default", "all_variations"): 1,
        ("default", "variation_1"): 1,
        ("default", "variation_2"): 0,
        ("fr", "all_variations"): 1,
        ("fr", "variation_1"): 1,
        ("fr", "variation_2"): 0,
    }


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


def test_a_run_has_figures_of_its_own(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.clock.set(START + 9 * DAY)
    assert total(api, campaign_id)["performance_stats"]["sent"] == 9
    run = api.store.collection("campaigns").find(parent_id=campaign_id)[1]["id"]
    assert total(api, run)["performance_stats"]["sent"] == 3


def test_triggered_messages_count_one_by_one(api: Api) -> None:
    campaign_id = api.create(BY_EVENT)
    for _ in range(2):
        api.event("bob", "Basket filled")
        api.clock.advance(60)
    assert total(api, campaign_id)["delivery_funnel"]["total_user_in_segment"] == 2
    found = total(api, campaign_id, metric_type="UNIQUE")
    assert (found["performance_stats"]["sent"], found["delivery_funnel"]["total_user_in_segment"]) == (1, 1)


def test_versions_of_a_campaign_stand_side_by_side(api: Api) -> None:
    api.emulator.configure(versioning=True)

    def send(method: str, path: str, body: Any) -> Any:
        number = next(numbers)
        key = str(uuid.UUID(int=number, version=4))
        headers = {"MOE-APPKEY": "ACME", "X-MOE-Request-Id": f"v{number}", "Idempotency-Key": key}
        answer = api.http.request(
            method, f"/v5/{path}", json=body, auth=("ACME", "scoped-key"), headers=headers
        )
        assert answer.is_success, answer.text
        return answer.json()["data"]

    numbers = itertools.count(1)
    campaign_id = send("POST", "campaigns", v5.PERIODIC)["id"]
    send("PATCH", f"campaigns/{campaign_id}", v5.PUBLISH)
    api.clock.set(START + 2 * DAY + 2 * HOUR)
    details = {**v5.PERIODIC["basic_details"], "name": "Changed"}
    send("PATCH", f"campaigns/{campaign_id}", {"basic_details": details})
    api.clock.set(START + 9 * DAY)
    versions = page(api)["data"][campaign_id]
    cells_ = [version["platforms"]["web"]["locales"]["all_locales"]["variations"] for version in versions]
    assert [cell["all_variations"]["performance_stats"]["sent"] for cell in cells_] == [6, 3]


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
