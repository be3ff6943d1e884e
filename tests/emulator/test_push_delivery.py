"""The Push API: whom a push reaches, what it says there, and when it goes out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from moengage_emulator.families.push.schedule import runs_of
from tests.emulator.messaging_kit import ANDROID, DATA_KEY, START, Desk, desk, to


@pytest.fixture
def office() -> Iterator[Desk]:
    """Three users; ada has four devices, cyd none."""
    with desk() as made:
        made.user(
            "ada",
            [("ANDROID", "a-android"), ("IOS", "a-ios"), ("WEB", "a-web"), ("TV", "a-tv")],
            first_name="Ada",
            email="ada@example.com",
            mobile="33612345678",
            seat="12A",
            bags=2,
            tags=["gold", "early"],
        )
        made.user("bob", [("ANDROID", "b-android")], seat="12B", moe_gaid="gaid-b")
        made.user("cyd", seat="12A")
        yield made


ADA, BOB = ("ada", "a-android"), ("bob", "b-android")


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, [ADA, BOB]),
        ({"targetPlatform": ["IOS"], "payload": {"IOS": ANDROID}}, [("ada", "a-ios")]),
        (
            {"targetPlatform": ["ANDROID", "IOS"], "payload": {"ANDROID": ANDROID, "IOS": ANDROID}},
            [ADA, ("ada", "a-ios"), BOB],
        ),
        # A message for a platform that is not targeted stays where it is.
        ({"payload": {"ANDROID": ANDROID, "IOS": ANDROID}}, [ADA, BOB]),
        (to("ada"), [ADA]),
        (to(["bob", "ada", "eve"]), [ADA, BOB]),
        (to("eve"), []),
        (to("cyd"), []),
        (to("ada@example.com", "USER_ATTRIBUTE_USER_EMAIL"), [ADA]),
        (to("33612345678", "USER_ATTRIBUTE_USER_MOBILE"), [ADA]),
        (to("+33612345678", "USER_ATTRIBUTE_USER_MOBILE"), [ADA]),
        (to("gaid-b", "MOE_GAID"), [BOB]),
        (to("gaid-dev", "MOE_GAID"), [BOB]),
        (to("idfa-dev", "ADVERTISING_IDENTIFIER"), [BOB]),
        (to("a-android", "PUSH_ID"), [ADA]),
        (to(["b-android", "a-android", "nobody"], "PUSH_ID"), [ADA, BOB]),
        (to("a-ios", "PUSH_ID"), []),
        (to("12A", "seat", isCustom=True), [ADA]),
        (to(["12A", "12B"], "seat", isCustom=True), [ADA, BOB]),
        (to("2", "bags", isCustom=True), [ADA]),
        (to("early", "tags", isCustom=True), [ADA]),
        (to("12A", "row", isCustom=True), []),
        # A custom attribute may have the name of a reserved one.
        (to("ada", "PUSH_ID", isCustom=True), []),
        ({"targetAudience": "Custom Segment", "customSegmentName": "Files"}, [BOB]),
        ({"targetAudience": "Custom Segment", "customSegmentName": "Filters"}, [ADA]),
        ({"targetAudience": "Custom Segment", "customSegmentName": "Nested"}, [BOB]),
    ],
)
def test_audiences(office: Desk, changes: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    device = {"platform": "IOS", "push_id": "b-ios-none", "moe_gaid": "gaid-dev", "idfa": "idfa-dev"}
    bob = next(item for item in office.documents("users") if item["customer_id"] == "bob")
    spare = {
        "id": "d-dev",
        "user": bob["id"],
        "customer_id": "bob",
        "attributes": device,
        "push_blocked": True,
    }
    office.put("devices", spare)
    seat = {"filter_type": "user_attributes", "name": "seat", "data_type": "string", "operator": "is"}
    office.put("custom_segments", {"id": "s1", "name": "Files", "kind": "FILE", "user_ids": ["bob", "eve"]})
    filters = {"filter_operator": "and", "filters": [{**seat, "value": "12A"}]}
    office.put(
        "custom_segments", {"id": "s2", "name": "Filters", "kind": "FILTER", "included_filters": filters}
    )
    nested = {"filter_operator": "and", "filters": [{"filter_type": "custom_segments", "name": "Files"}]}
    office.put(
        "custom_segments", {"id": "s3", "name": "Nested", "kind": "FILTER", "included_filters": nested}
    )
    answer = office.pushed(**changes)
    assert office.sent() == expected
    assert {item["source"] for item in office.documents("outbox")} <= {answer["cid"]}


@pytest.mark.parametrize("name", ["files", "Archived", "s1"])
def test_segments_that_there_are_not(office: Desk, name: str) -> None:
    office.put("custom_segments", {"id": "s1", "name": "Files", "kind": "FILE", "user_ids": ["bob"]})
    office.put(
        "custom_segments", {"id": "s2", "name": "Archived", "kind": "FILE", "user_ids": [], "archived": True}
    )
    response = office.push(targetAudience="Custom Segment", customSegmentName=name)
    assert office.refused(response) == "Custom segment not found"


def test_an_attribute_reaches_a_hundred_users(office: Desk) -> None:
    with office.emu.machine.database.transaction():
        for number in range(102):
            office.user(f"u-{number}", [("ANDROID", f"t-{number}")], group="crowd")
    office.pushed(**to("crowd", "group", isCustom=True))
    assert office.sent() == [(f"u-{number}", f"t-{number}") for number in range(100)]


def test_devices_that_are_cut_off_get_nothing(office: Desk) -> None:
    block = {"user_identifier_type": "customer_id", "user_identifier_value": "ada", "action_type": "block"}
    assert office.post("/v1/devices/manage?app_id=ACME", block, DATA_KEY).is_success
    office.pushed()
    office.pushed(**to("a-android", "PUSH_ID"), campaignName="To a device")
    assert office.sent() == [BOB]


def test_a_message(office: Desk) -> None:
    answer = office.pushed(**to("ada"))
    (message,) = office.documents("outbox")
    assert message.pop("id")
    assert message == {
        "kind": "transactional",
        "channel": "PUSH",
        "user": "ada",
        "to": "a-android",
        "source": answer["cid"],
        "content": ANDROID,
        "platform": "ANDROID",
        "campaign_name": "Gate change",
        "campaign_type": "General Push Campaign",
        "delivery_type": "ONE_TIME",
        "sent_at": "2026-03-02 09:30:00.000000",
    }


@pytest.mark.parametrize(
    ("message", "settings", "expected"),
    [
        ({"title": "Hello {{user.first_name}}"}, {}, {"title": "Hello Ada"}),
        ({"title": "Hello {{UserAttribute['first_name']}}"}, {}, {"title": "Hello Ada"}),
        (
            {"title": "Hello {{user.first_name}}"},
            {"useJinjaPersonalization": "true"},
            {"title": "Hello Ada"},
        ),
        (
            {"title": "Hello {{user.first_name}}"},
            {"useJinjaPersonalization": False},
            {"title": "Hello {{user.first_name}}"},
        ),
        (
            {"title": "Hello {{user.first_name}}"},
            {"useJinjaPersonalization": "false"},
            {"title": "Hello {{user.first_name}}"},
        ),
        # Gaps: empty, or what fallback has for the field.
        ({"title": "Hello {{user.nick}}"}, {}, {"title": "Hello "}),
        ({"title": "Hello {{user.nick}}", "fallback": {}}, {}, {"title": "Hello "}),
        ({"title": "Hello {{user.nick}}", "fallback": {"title": "Hello!"}}, {}, {"title": "Hello!"}),
        (
            {"title": "Hello {{user.nick}}", "fallback": {"title": "Hello {{user.seat}}"}},
            {},
            {"title": "Hello 12A"},
        ),
        ({"title": "Hello {{user.first_name}}", "fallback": {"title": "Hello!"}}, {}, {"title": "Hello Ada"}),
        ({"title": "Gate {{gate}}", "fallback": {"title": "Your gate"}}, {}, {"title": "Your gate"}),
        ({"title": "Gate {{gate", "fallback": {"title": "Your gate"}}, {}, {"title": "Your gate"}),
        (
            {"title": "Hello {{user.nick | default('you')}}", "fallback": {"title": "Hello!"}},
            {},
            {"title": "Hello you"},
        ),
        ({"title": "Hello", "fallback": {"title": "Hello!"}}, {}, {"title": "Hello"}),
        (
            {"title": "Hello", "defaultAction": {"value": "air://{{user.seat}}", "kvPairs": {"a": "b"}}},
            {},
            {"defaultAction": {"value": "air://12A", "kvPairs": {"a": "b"}}},
        ),
        ({"title": "Hello", "groupKey": "Gäte 7! Ürgent"}, {}, {"groupKey": "Gte7rgent"}),
        ({"title": "Hello", "groupKey": "x" * 50}, {}, {"groupKey": "x" * 45}),
    ],
)
def test_what_a_message_says(
    office: Desk, message: dict[str, Any], settings: dict[str, Any], expected: dict[str, Any]
) -> None:
    payload = {"ANDROID": {"message": "x", **message}}
    office.pushed(**to("ada"), payload=payload, advancedSettings=settings)
    (sent,) = office.documents("outbox")
    assert sent["content"].items() >= expected.items()


def test_a_text_that_is_no_template_is_not_sent(office: Desk) -> None:
    answer = office.pushed(**to(["ada", "bob"]), payload={"ANDROID": {"title": "{{user.", "message": "x"}})
    assert office.sent() == []
    noted = office.documents("push_undelivered")
    assert [(item["source"], item["user"]) for item in noted] == [
        (answer["cid"], "ada"),
        (answer["cid"], "bob"),
    ]


MONDAY_NOON = {"type": "later", "date": "03/02/2026", "time": "12:00 PM", "timezone": "Europe/Paris"}


@pytest.mark.parametrize(
    ("delivery", "due"),
    [
        ({"date": "03/02/2026", "time": "03:01 PM"}, datetime(2026, 3, 2, 9, 31, tzinfo=UTC)),
        ({"date": "3/2/2026", "time": "3:01pm"}, datetime(2026, 3, 2, 9, 31, tzinfo=UTC)),
        ({"date": "03/03/2026", "time": "12:00 AM"}, datetime(2026, 3, 2, 18, 30, tzinfo=UTC)),
        (
            {"date": "03/02/2026", "time": "12:00 PM", "timezone": "Europe/Paris"},
            datetime(2026, 3, 2, 11, 0, tzinfo=UTC),
        ),
        (
            {"date": "03/02/2026", "time": "06:00 PM", "timezone": "Asia/Calcutta"},
            datetime(2026, 3, 2, 12, 30, tzinfo=UTC),
        ),
        (
            {"date": "12/31/2026", "time": "09:05 AM", "timezone": "UTC"},
            datetime(2026, 12, 31, 9, 5, tzinfo=UTC),
        ),
    ],
)
def test_later(office: Desk, delivery: dict[str, str], due: datetime) -> None:
    office.pushed(**to("ada"), campaignDelivery={"type": "later", **delivery})
    office.emu.clock.set(due - timedelta(seconds=1))
    assert office.sent() == []
    office.emu.clock.set(due + timedelta(days=1))
    assert office.sent() == [ADA]
    assert office.documents("outbox")[0]["sent_at"] == due.strftime("%Y-%m-%d %H:%M:%S.%f")
    office.emu.clock.advance(86_400)
    assert office.sent() == [ADA]


def test_later_in_the_past_is_due_at_once(office: Desk) -> None:
    office.pushed(**to("ada"), campaignDelivery={"type": "later", "date": "03/01/2026", "time": "09:00 AM"})
    assert office.sent() == [ADA]
    assert office.documents("outbox")[0]["sent_at"] == START.strftime("%Y-%m-%d %H:%M:%S.%f")


def test_a_later_push_goes_to_those_who_are_there_then(office: Desk) -> None:
    office.pushed(campaignDelivery=MONDAY_NOON)
    office.user("eve", [("ANDROID", "e-android")])
    office.emu.clock.advance(7200)
    # The next request is enough: nobody has to ask for it.
    office.push(campaignName="Another")
    first = office.documents("outbox")[:3]
    assert [item["user"] for item in first] == ["ada", "bob", "eve"]
    assert {item["sent_at"][:16] for item in first} == {"2026-03-02 11:00"}


@pytest.mark.parametrize(
    ("delivery", "days"),
    [
        # 15:00 in India: the time of day is over, or still to come.
        ({"time": "02:59 PM", "endDate": "03/05/2026"}, [3, 4, 5]),
        ({"time": "03:00 PM", "endDate": "03/05/2026"}, [2, 3, 4, 5]),
        ({"time": "03:01 PM", "endDate": "03/05/2026"}, [2, 3, 4, 5]),
        ({"time": "03:01 PM", "endDate": "03/07/2026", "repeatAfter": "2"}, [2, 4, 6]),
        ({"time": "03:01 PM", "endDate": "03/31/2026", "repeatAfter": "7"}, [2, 9, 16, 23, 30]),
        ({"time": "03:01 PM", "endDate": "03/31/2026", "repeatAfter": "9999"}, [2]),
        ({"time": "03:01 PM", "endDate": "03/01/2026"}, []),
    ],
)
def test_periodic(office: Desk, delivery: dict[str, str], days: list[int]) -> None:
    office.pushed(**to("ada"), campaignDelivery={"type": "periodic", **delivery})
    office.emu.clock.advance(60 * 86_400)
    office.sent()
    sent = office.documents("outbox")
    assert [int(item["sent_at"][8:10]) for item in sent] == days
    assert {item["delivery_type"] for item in sent} <= {"PERIODIC"}
    assert office.documents("jobs") == []


def test_a_periodic_push_keeps_the_clock_of_its_zone(office: Desk) -> None:
    delivery = {"type": "periodic", "time": "09:00 AM", "endDate": "03/30/2026", "timezone": "Europe/Paris"}
    office.pushed(**to("ada"), campaignDelivery=delivery)
    office.emu.clock.advance(60 * 86_400)
    office.sent()
    hours = {item["sent_at"][5:13] for item in office.documents("outbox")}
    assert {"03-28 08", "03-29 07"} <= hours


def test_a_periodic_push_ends_after_a_year_of_runs(office: Desk) -> None:
    delivery = {"type": "periodic", "time": "09:00 AM", "endDate": "12/31/9999"}
    office.pushed(**to("ada"), campaignDelivery=delivery)
    office.emu.clock.advance(400 * 86_400)
    assert len(office.sent()) == 366


def test_a_periodic_push_ends_with_the_calendar() -> None:
    delivery = {"type": "periodic", "time": "09:00 AM", "endDate": "12/31/9999", "repeatAfter": "9999"}
    runs = list(runs_of(delivery, datetime(2026, 3, 2, tzinfo=UTC)))
    assert (len(runs), runs[-1].year) == (292, 9992)


def test_a_reset_forgets_what_was_to_come(office: Desk) -> None:
    office.pushed(campaignDelivery=MONDAY_NOON)
    office.emu.store().collection("push_campaigns").delete("Gate change")
    office.emu.clock.advance(86_400)
    assert office.sent() == []
