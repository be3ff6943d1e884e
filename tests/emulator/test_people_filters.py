"""Filters evaluated on people."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.people import Person, addressed, matches

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
