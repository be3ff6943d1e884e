"""Filters evaluated on people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.people import Event, Person, addressed, matches
from moengage_emulator.people.actions import earlier

NOW = datetime(2031, 5, 10, 12, tzinfo=UTC)
SEGMENTS = {"Testers": ["ada"], "65f0c1d2e3a4b5c6d7e8f9c1": ["ada"], "Others": ["bob"]}
ADA = Person(
    key="u1",
    id="ada",
    attributes={
        "city": "Pune",
        "age": 36,
        "vip": True,
        "tags": ["Green", "Black"],
        "born": "1995-05-10T08:00:00Z",
        "seen": "2031-05-08T12:00:00",
        "due": "2031-05-12",
        "today": "2031-05-10T23:00:00+00:00",
        "text": "12",
        "scores": [3, 70],
        "flag": "true",
        "seconds": 1935748800,
        "milliseconds": "1935748800000",
        "huge": 10**400,
    },
    events=[("Bought", {"total": 5.0}), ("Bought", {"total": 50}), ("Opened", {})],
)


def attribute(kind: str, name: str, operator: str, value: Any = None, **more: Any) -> dict[str, Any]:
    found = {"filter_type": "user_attributes", "data_type": kind, "name": name, "operator": operator, **more}
    return found if value is None else {**found, "value": value}


def action(name: str, **more: Any) -> dict[str, Any]:
    return {"filter_type": "actions", "action_name": name, **more}


def group(*filters: dict[str, Any], operator: str = "and") -> dict[str, Any]:
    return {"filter_operator": operator, "filters": list(filters)}


CASES: list[tuple[dict[str, Any], bool]] = [
    (attribute("string", "city", "is", "pune"), True),
    (attribute("string", "city", "is", "pune", case_sensitive=True), False),
    (attribute("string", "city", "is", "pune", negate=True), False),
    (attribute("string", "city", "is", "Lyon", negate=True), True),
    (attribute("string", "city", "in", ["Lyon", "Pune"]), True),
    (attribute("string", "city", "in", ["Lyon"]), False),
    (attribute("string", "city", "contains", "un"), True),
    (attribute("string", "city", "containsInTheFollowing", ["x", "UN"]), True),
    (attribute("string", "city", "startWithInTheFollowing", ["un", "pu"]), True),
    (attribute("string", "city", "startWithInTheFollowing", ["un"]), False),
    (attribute("string", "city", "endsWithInTheFollowing", ["ne"]), True),
    (attribute("string", "tags", "is", "black"), True),
    (attribute("string", "city", "exists"), True),
    (attribute("string", "country", "exists"), False),
    (attribute("string", "country", "is", "x"), False),
    (attribute("string", "country", "is", "x", negate=True), True),
    (attribute("string", "city", "soundsLike", "x"), False),
    (attribute("bool", "vip", "is", True), True),
    (attribute("bool", "vip", "is", False), False),
    (attribute("double", "age", "in", [35, 36]), True),
    (attribute("double", "age", "lessThan", 37), True),
    (attribute("double", "age", "lessThan", 36), False),
    (attribute("double", "age", "greaterThan", 35.5), True),
    (attribute("double", "age", "between", 30, value1=36), True),
    (attribute("double", "age", "between", [30, 35]), False),
    (attribute("double", "text", "greaterThan", 11), True),
    (attribute("double", "city", "greaterThan", 1), False),
    (attribute("double", "age", "between", 30), False),
    (attribute("datetime", "born", "before", "2000-01-01"), True),
    (attribute("datetime", "born", "after", "2000-01-01"), False),
    (attribute("datetime", "born", "on", "1995-05-10"), True),
    (attribute("datetime", "born", "between", "1995-01-01", value1="1996-01-01"), True),
    (attribute("datetime", "born", "between", "1995-01-01"), False),
    (attribute("datetime", "seen", "inTheLast", 2), True),
    (attribute("datetime", "seen", "inTheLast", 1), False),
    (attribute("datetime", "seen", "inTheNext", 5), False),
    (attribute("datetime", "due", "inTheNext", "2"), True),
    (attribute("datetime", "due", "inTheNext", "soon"), False),
    (attribute("datetime", "today", "today"), True),
    (attribute("datetime", "seen", "today"), False),
    (attribute("datetime", "city", "today"), False),
    (attribute("datetime", "born", "before", "then"), False),
    (attribute("bool", "vip", "is", "true"), True),
    (attribute("bool", "flag", "is", True), True),
    (attribute("bool", "flag", "is", False), False),
    (attribute("bool", "age", "is", True), False),
    (attribute("bool", "city", "is", "Pune"), False),
    (attribute("double", "scores", "greaterThan", 60), True),
    (attribute("double", "scores", "between", 4, value1=69), False),
    (attribute("double", "age", "in", "36"), True),
    (attribute("double", "vip", "in", [1]), False),
    (attribute("double", "huge", "greaterThan", 1), True),
    (attribute("double", "age", "lessThan", "nan"), False),
    (attribute("datetime", "seconds", "on", "2031-05-05"), True),
    (attribute("datetime", "milliseconds", "inTheLast", 5), True),
    (attribute("datetime", "milliseconds", "inTheLast", 4), False),
    (attribute("datetime", "huge", "before", "2031-01-01"), False),
    (attribute("datetime", "seen", "inTheLast", 10**12), True),
    (attribute("datetime", "seen", "inTheNext", 10**12), False),
    (attribute("string", "country", "exists", negate=True), True),
    (
        group(attribute("string", "city", "is", "x"), attribute("double", "age", "in", 36), operator="or"),
        True,
    ),
    ({"filter_type": "nested_filters", **group(attribute("string", "city", "is", "x"))}, False),
    (action("Bought"), True),
    (action("Sold"), False),
    (action("Sold", executed=False), True),
    (action("Bought", executed=False), False),
    (action("Bought", execution={"type": "exactly", "count": 2}), True),
    (action("Bought", execution={"type": "atleast", "count": 3}), False),
    (action("Bought", execution={"type": "atmost", "count": 2}), True),
    (action("Bought", execution={"type": "atmost", "count": 1}), False),
    (
        action(
            "Bought",
            attributes=group(attribute("double", "total", "greaterThan", 40)),
            execution={"type": "exactly", "count": 1},
        ),
        True,
    ),
    ({"filter_type": "custom_segments", "name": "Testers"}, True),
    ({"filter_type": "custom_segments", "id": "65f0c1d2e3a4b5c6d7e8f9c1"}, True),
    ({"filter_type": "custom_segments", "name": "Others"}, False),
    ({"filter_type": "custom_segments", "name": "Unknown"}, False),
    ({"filter_type": "custom_segments", "id": "unknown", "name": "Testers"}, True),
    ({"filter_type": "custom_segments", "name": "Others", "negate": True}, True),
]


@pytest.mark.parametrize(("condition", "held"), CASES)
def test_filters(condition: dict[str, Any], held: bool) -> None:
    assert matches(group(condition), ADA, NOW, SEGMENTS) is held


YES, NO = attribute("bool", "vip", "is", True), attribute("bool", "vip", "is", False)


@pytest.mark.parametrize(
    ("segmentation", "held"),
    [
        ({}, True),
        ({"included_filters": group()}, True),
        ({"included_filters": group(YES, NO)}, False),
        ({"included_filters": group(YES, NO, operator="or")}, True),
        ({"included_filters": group(NO), "is_all_user_campaign": True}, True),
        ({"excluded_filters": group(YES)}, False),
        ({"included_filters": group(YES), "excluded_filters": group(NO)}, True),
        ({"excluded_filters": group()}, True),
    ],
)
def test_segmentation(segmentation: dict[str, Any], held: bool) -> None:
    assert addressed(segmentation, ADA, NOW, SEGMENTS) is held


def span(kind: str, value: str, value1: str | None = None, unit: str = "days") -> dict[str, Any]:
    """A time range; dates are absolute, numbers count back."""
    found = {
        "type": kind,
        "value_type": "relative_past" if value.isdecimal() else "absolute",
        "value": value,
        "period_unit": unit,
    }
    return found if value1 is None else {**found, "value1": value1}


BOB = Person(
    key="u2",
    id="bob",
    attributes={},
    events=[
        # As they came, which is not the order in which they happened.
        Event("Bought", {"total": 50}, datetime(2031, 5, 8, 12, tzinfo=UTC)),
        Event("Bought", {"total": 5}, datetime(2031, 3, 31, 9, tzinfo=UTC)),
        Event("Bought", {"total": 20}, datetime(2031, 5, 1, 23, 59, tzinfo=UTC)),
        Event("Imported", {}, None),
    ],
)
LARGE = group(attribute("double", "total", "greaterThan", 40))
ONCE, TWICE = {"type": "exactly", "count": 1}, {"type": "exactly", "count": 2}
FIRST, LAST = {"type": "firstTime", "count": 9}, {"type": "lastTime", "count": 9}


@pytest.mark.parametrize(
    ("condition", "held"),
    [
        (action("Bought", execution=ONCE, primary_time_range=span("inTheLast", "2")), True),
        (action("Bought", execution=TWICE, primary_time_range=span("inTheLast", "2")), False),
        (action("Bought", execution=TWICE, primary_time_range=span("inTheLast", "2", unit="weeks")), True),
        (action("Bought", execution=TWICE, primary_time_range=span("inTheLast", "1", unit="months")), True),
        (
            action(
                "Bought",
                execution={"type": "atleast", "count": 3},
                primary_time_range=span("inTheLast", "2", unit="months"),
            ),
            True,
        ),
        (action("Bought", execution=ONCE, primary_time_range=span("before", "10")), True),
        (action("Bought", execution=TWICE, primary_time_range=span("after", "10")), True),
        (action("Bought", execution=ONCE, primary_time_range=span("on", "2")), True),
        (action("Bought", primary_time_range=span("on", "3")), False),
        (action("Bought", execution=ONCE, primary_time_range=span("between", "10", "5")), True),
        (action("Bought", execution=ONCE, primary_time_range=span("between", "5", "10")), True),
        (action("Bought", primary_time_range=span("between", "5")), False),
        (action("Bought", execution=ONCE, primary_time_range=span("on", "2031-05-01T00:00:00.000Z")), True),
        (action("Bought", primary_time_range=span("on", "2031-05-02T00:00:00.000Z")), False),
        (
            action("Bought", execution=ONCE, primary_time_range=span("before", "2031-04-01T00:00:00.000Z")),
            True,
        ),
        (
            action("Bought", execution=TWICE, primary_time_range=span("after", "2031-04-01T00:00:00.000Z")),
            True,
        ),
        (
            action(
                "Bought",
                execution=ONCE,
                primary_time_range=span("between", "2031-04-01T00:00:00.000Z", "2031-05-02T00:00:00.000Z"),
            ),
            True,
        ),
        (action("Bought", primary_time_range=span("inTheLast", "9" * 12)), True),
        (action("Bought", primary_time_range=span("inTheLast", "9" * 12, unit="months")), True),
        (action("Bought", primary_time_range=span("before", "9" * 12)), False),
        (action("Bought", primary_time_range=span("after", "then")), False),
        (action("Imported"), True),
        (action("Imported", primary_time_range=span("inTheLast", "9" * 12)), False),
        (action("Sold", executed=False, primary_time_range=span("inTheLast", "2")), True),
        (action("Bought", executed=False, primary_time_range=span("inTheLast", "1")), True),
        # The first one in time, not the first to come, and not the first within the range.
        (action("Bought", execution=FIRST, primary_time_range=span("before", "2031-04-01")), True),
        (action("Bought", execution=FIRST, primary_time_range=span("inTheLast", "10")), False),
        (action("Bought", execution=FIRST, attributes=LARGE), False),
        (action("Bought", execution=LAST, primary_time_range=span("inTheLast", "2")), True),
        (action("Bought", execution=LAST, primary_time_range=span("before", "5")), False),
        (action("Bought", execution=LAST, attributes=LARGE), True),
        (action("Sold", execution=FIRST), False),
        (action("Bought", attributes=LARGE, primary_time_range=span("before", "5")), False),
        (action("Bought", negate=True), False),
    ],
)
def test_actions_in_time(condition: dict[str, Any], held: bool) -> None:
    assert matches(group(condition), BOB, NOW, {}) is held


@pytest.mark.parametrize(
    ("now", "count", "expected"),
    [
        (datetime(2031, 3, 31, 8, tzinfo=UTC), 1, datetime(2031, 2, 28, 8, tzinfo=UTC)),
        (datetime(2031, 1, 15, tzinfo=UTC), 1, datetime(2030, 12, 15, tzinfo=UTC)),
        (datetime(2031, 1, 15, tzinfo=UTC), 13, datetime(2029, 12, 15, tzinfo=UTC)),
        (datetime(2031, 1, 15, tzinfo=UTC), 30_000, None),
    ],
)
def test_months_are_those_of_the_calendar(now: datetime, count: int, expected: datetime | None) -> None:
    assert earlier(now, count, "months") == expected
