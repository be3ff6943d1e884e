"""Coupons that are handed out, the alerts that follow, and reports of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.coupons import hand_out
from tests.emulator.catalog_kit import made, refused
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds.coupons import LISTS

__all__ = ["made"]

REPORT = "coupons_get_usage_report"
EARLY = (
    400,
    "invalid-request",
    "The start date cannot be earlier than the coupon list creation date. Please verify your dates and try "
    "again.",
)
FUTURE = (
    400,
    "invalid-request",
    "The end date cannot be set in the future. Please verify the dates and try again.",
)
INCORRECT = (400, "invalid-request", "The requested JSON is incorrect. Please verify and try again.")
HEADER = "user,coupon,campaign,locale,variation,time\n"


def give(stage: Stage, user: str = "rider-4711", label: str = "winter", **more: str) -> str | None:
    machine = stage.emulator.machine
    now = stage.emulator.clock.now()
    with machine.database.transaction():
        return hand_out(stage.emulator.store(), machine.ids, now, label, user=user, campaign="camp-1", **more)


def mails(stage: Stage) -> list[Any]:
    stage.emulator.settle()
    # The seeded workspace has sent messages of other families before.
    found = stage.emulator.store().collection("outbox").find(kind="alert")
    return [(item["to"], item["content"]) for item in found if "coupon_list" in item["content"]]


def subscribe(stage: Stage, name: str = "active", **conditions: Any) -> None:
    body = {"email_alert_subscribers": ["a@b.example"], "alert_conditions": conditions}
    stage.ok("coupons_update_list", path={"coupon_list_id": LISTS[name]}, body=body)


def report(stage: Stage, start: str, end: str, *to: str) -> dict[str, Any]:
    body = {"start_date": start, "end_date": end, "email_subscribers": list(to or ["a@b.example"])}
    answer: dict[str, Any] = stage.ok(REPORT, body=body)
    return answer


def test_each_coupon_is_given_once(made: Stage) -> None:
    assert [give(made), give(made, "u-17"), give(made)] == ["WINTER-1", "WINTER-2", None]
    found = made.ok("coupons_get_list")
    assert (found["total_coupons"], found["available_coupons"]) == (2, 0)


def test_only_active_lists_give(made: Stage) -> None:
    assert give(made, label="nothing") is None
    assert give(made, label=f"label-{LISTS['expired']}") is None
    made.ok("coupons_update_list", body={"expires_at": "2026-03-02"})
    made.emulator.clock.set(datetime(2026, 3, 2, 23, 59, tzinfo=UTC))
    assert give(made) is None
    made.ok("coupons_activate_list")
    assert give(made) == "WINTER-1"
    made.ok("coupons_archive_list")
    assert give(made) is None


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        ({"alert": True, "threshold_count": 1}, [1]),
        ({"alert": True, "threshold_count": 0}, [0]),
        ({"alert": True, "threshold_count": 5}, []),
        ({"alert": False, "threshold_count": 1}, []),
        ({"alert": True}, []),
    ],
)
def test_the_alert_of_few_coupons_is_mailed_once(
    made: Stage, condition: dict[str, Any], expected: list[int]
) -> None:
    subscribe(made, coupon_shortage_alert=condition)
    for _ in range(3):
        give(made)
    content = {"alert": "coupon_shortage_alert", "coupon_list": "Winter coupons"}
    assert mails(made) == [("a@b.example", {**content, "available_coupons": left}) for left in expected]


def test_the_alert_of_a_near_end(made: Stage) -> None:
    subscribe(made, expiry_alert={"alert": True, "days_before": 2})
    made.ok("coupons_update_list", body={"expires_at": "2026-03-10"})
    made.ok("coupons_update_list", body={"expires_at": "2026-03-20"})
    # It is still one alert when something else changes.
    made.ok("coupons_update_list", body={"name": "Winter coupons"})
    made.emulator.clock.set(datetime(2026, 3, 18, 23, 58, tzinfo=UTC))
    assert mails(made) == []
    made.emulator.clock.advance(60)
    content = {"alert": "expiry_alert", "coupon_list": "Winter coupons", "days_before": 2}
    assert mails(made) == [("a@b.example", content)]
    made.emulator.clock.advance(86400 * 30)
    assert len(mails(made)) == 1


@pytest.mark.parametrize(("days", "day"), [(0, 20), (1, 19), (18, 2)])
def test_the_alert_of_an_end_comes_so_many_days_before(made: Stage, days: int, day: int) -> None:
    subscribe(made, expiry_alert={"alert": True, "days_before": days})
    made.ok("coupons_update_list", body={"expires_at": "2026-03-20"})
    made.emulator.clock.set(datetime(2026, 3, day, 23, 58, 59, tzinfo=UTC))
    assert mails(made) == []
    made.emulator.clock.advance(1)
    assert [content["days_before"] for _, content in mails(made)] == [days]


@pytest.mark.parametrize(
    "condition",
    [
        {"alert": False, "days_before": 2},
        {"alert": True},
        {"alert": True, "days_before": -1},
        {"alert": True, "days_before": 30},
        {"alert": True, "days_before": 10**30},
    ],
)
def test_no_alert_of_an_end(made: Stage, condition: dict[str, Any]) -> None:
    """It is off, has no day, or its day is past already."""
    subscribe(made, expiry_alert=condition)
    made.ok("coupons_update_list", body={"expires_at": "2026-03-20"})
    made.emulator.clock.advance(86400 * 60)
    assert mails(made) == []


def test_a_created_list_alerts_too_but_not_once_archived(made: Stage) -> None:
    for label in ("one", "two"):
        condition = {"expiry_alert": {"alert": True, "days_before": 1}}
        change = {"name": label, "label": label, "expires_at": "2026-03-20", "alert_conditions": condition}
        list_id = made.ok("coupons_create_list", change=change)["_id"]
    made.ok("coupons_archive_list", path={"coupon_list_id": list_id})
    made.emulator.clock.set(datetime(2026, 3, 20, tzinfo=UTC))
    assert [content["coupon_list"] for _, content in mails(made)] == ["one"]


def test_report(made: Stage) -> None:
    give(made, "rider, 4711", locale="en", variation="1")
    made.emulator.clock.advance(86400)
    give(made, "u-17")
    answer = report(made, "2026-03-01", "2026-03-03", "a@b.example", "c@d.example")
    assert answer == {
        "message": "The usage report for the Winter coupons coupons is being processed and will be sent to "
        "email alert subscribers shortly."
    }
    made.emulator.clock.advance(29)
    assert mails(made) == []
    made.emulator.clock.advance(1)
    rows = (
        '"rider, 4711",WINTER-1,camp-1,en,1,2026-03-02T09:30:00.000Z\n'
        "u-17,WINTER-2,camp-1,,,2026-03-03T09:30:00.000Z\n"
    )
    content = {"report": "coupon_usage", "coupon_list": "Winter coupons", "csv": HEADER + rows}
    assert mails(made) == [("a@b.example", content), ("c@d.example", content)]


@pytest.mark.parametrize(
    ("start", "end", "offset", "expected"),
    [
        ("2026-03-01", "2026-03-01", 0, ""),
        ("2026-03-02", "2026-03-02", 0, "WINTER-1"),
        ("2026-03-03", "2026-03-03", 0, "WINTER-2"),
        # 9:30 UTC is still, or already, another day there.
        ("2026-03-01", "2026-03-01", -36000, "WINTER-1"),
        ("2026-03-04", "2026-03-04", 54000, "WINTER-2"),
    ],
)
def test_days_are_those_of_the_workspace(
    made: Stage, start: str, end: str, offset: int, expected: str
) -> None:
    give(made)
    made.emulator.clock.advance(86400)
    give(made)
    made.emulator.configure(time_zone_offset=offset, extra={"coupon_report_seconds": 0})
    report(made, start, end)
    ((_, content),) = mails(made)
    codes = [line.split(",")[1] for line in content["csv"].splitlines()[1:]]
    assert codes == ([expected] if expected else [])


def test_archiving_does_not_take_the_record(made: Stage) -> None:
    give(made)
    made.ok("coupons_archive_list")
    report(made, "2026-03-02", "2026-03-02")
    made.emulator.clock.advance(30)
    ((_, content),) = mails(made)
    assert "WINTER-1" in content["csv"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"start_date": "2025-12-31"}, EARLY),
        ({"end_date": "2026-03-03"}, FUTURE),
        ({"start_date": "2026-03-01", "end_date": "2026-02-28"}, INCORRECT),
        ({"start_date": "2025-12-31", "end_date": "2026-03-03"}, EARLY),
        ({"start_date": "02/01/2026"}, INCORRECT),
        ({"end_date": "20260228"}, INCORRECT),
        ({"email_subscribers": "a@b.example"}, INCORRECT),
        ({"email_subscribers": ["ada"]}, INCORRECT),
    ],
)
def test_report_refuses(made: Stage, change: dict[str, Any], expected: tuple[int, str, str]) -> None:
    assert refused(made.send(REPORT, change=change)) == expected
    made.emulator.clock.advance(30)
    assert mails(made) == []


def test_the_first_and_the_last_day_there_are(made: Stage) -> None:
    assert made.send(REPORT, change={"start_date": "2026-01-01", "end_date": "2026-03-02"}).is_success
