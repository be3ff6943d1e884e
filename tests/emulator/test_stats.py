"""Statistics of campaigns: what was sent, held back and seen, cell by cell."""

from __future__ import annotations

import itertools
import uuid
from typing import Any

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
from tests.emulator.stats_kit import DAY, HOUR, cells, measured, page, total, with_goal


@pytest.fixture
def api() -> Api:
    return measured()


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
