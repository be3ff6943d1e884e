"""Filter segments: what they are made of, what they answer, and how they refer to each other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.custom_segments.segments import new_segment
from moengage_emulator.people import members
from tests.emulator.segments_kit import Api, api, attribute, group, segment_filter

CREATE, UPDATE = "custom_segments_create", "custom_segments_update"
INVALID = (
    400,
    "Invalid Request",
    "Invalid request. Please ensure that the filters are correct and the custom-segment name doesn't contain "
    "HTML characters/only whitespaces.",
)
MALFORMED = (
    400,
    "Invalid request",
    "Invalid request format. Please check the documentation to ensure that the request has been formed "
    "correctly.",
)
LYON = attribute("string", "city", "is", "Lyon")
RANGE = {"type": "inTheLast", "value_type": "relative_past", "value": "7", "period_unit": "days"}


def action(**more: Any) -> dict[str, Any]:
    return {
        "filter_type": "actions",
        "action_name": "MOE_EMAIL_SENT",
        "executed": True,
        "execution": {"type": "atleast", "count": 1},
        "primary_time_range": RANGE,
        **more,
    }


@pytest.fixture
def segments() -> Iterator[Api]:
    with api() as made:
        yield made


def test_a_segment_as_it_is_answered(segments: Api) -> None:
    made = segments.make("Lyon", LYON, action())
    assert made == {
        "name": "Lyon",
        "id": made["id"],
        "created_time": "2026-03-02T09:30:00.000000",
        "updated_time": "2026-03-02T09:30:00.000000",
        "type": "ELASTIC_SEARCH",
        "source": "API",
        "description": (
            "city  is Lyon  (case insensitive) AND Has executed Email Sent atleast 1 time in the last 7 days"
        ),
        "included_filters": group(LYON, action(attributes=group())),
    }
    assert len(made["id"]) == 24
    brief = {name: made[name] for name in ("name", "id", "created_time", "type", "source")}
    assert segments.stage.ok("custom_segments_get", path={"id": made["id"]})["data"] == [brief]
    assert segments.stage.ok("custom_segments_list", query={"name": "Lyon"})["data"] == [brief]


def test_lists(segments: Api) -> None:
    names = [item["name"] for item in segments.stage.ok("custom_segments_list")["data"]]
    assert names == ["Tea fair visitors", "Large orders", "Tea drinkers"]
    assert segments.stage.ok("custom_segments_list", query={"name": "large orders"})["data"] == []
    assert segments.stage.ok("custom_segments_get", path={"id": "nothing"})["data"] == []


@pytest.mark.parametrize(
    ("item", "text"),
    [
        (attribute("double", "orders", "between", 5, value1=50), "orders  is between 5 and 50"),
        (attribute("double", "orders", "in", [1, 2], negate=True), "orders  not is in the following 1, 2"),
        (attribute("bool", "vip", "exists"), "vip  exists"),
        (attribute("datetime", "born", "inTheLast", 3), "born  is in the last 3 days"),
        (attribute("string", "a", "is", "B", case_sensitive=True), "a  is B  (case sensitive)"),
        (segment_filter(name="Tea drinkers"), "is in segment Tea drinkers"),
        (
            action(
                executed=False,
                execution={"type": "atmost", "count": 2},
                primary_time_range={
                    "type": "between",
                    "value_type": "absolute",
                    "value": "2023-02-15T00:00:00.000Z",
                    "value1": "2023-02-24T00:00:00.000Z",
                    "period_unit": "days",
                },
            ),
            "Has not executed Email Sent atmost 2 times in-between Feb 15, 2023 and Feb 24, 2023",
        ),
        (
            action(execution={"type": "firstTime", "count": 1}, attributes=group(LYON)),
            "Has executed Email Sent for the first time in the last 7 days with city  is Lyon  "
            "(case insensitive)",
        ),
        (
            action(primary_time_range={**RANGE, "type": "before"}),
            "Has executed Email Sent atleast 1 time before 7 days ago",
        ),
    ],
)
def test_descriptions(segments: Api, item: dict[str, Any], text: str) -> None:
    assert segments.make("New", item)["description"] == text


@pytest.mark.parametrize("name", ["", "  ", "<b>", "a>b"])
@pytest.mark.parametrize("operation", [CREATE, UPDATE])
def test_names(segments: Api, operation: str, name: str) -> None:
    assert segments.fault(operation, change={"name": name}) == INVALID


GOOD: list[dict[str, Any]] = [
    attribute("bool", "vip", "is", True),
    attribute("bool", "vip", "is", "false"),
    attribute("double", "n", "in", [1, "2.5"]),
    attribute("double", "n", "in", 1),
    attribute("double", "n", "lessThan", "-3"),
    attribute("string", "s", "in", "active"),
    attribute("string", "s", "endsWithInTheFollowing", ["a", 1]),
    attribute("datetime", "d", "today"),
    attribute("datetime", "d", "inTheNext", "3"),
    attribute("datetime", "d", "between", "2026-01-01", value1="2026-02-01"),
    action(primary_time_range={**RANGE, "type": "between", "value1": "1"}),
    action(attributes=group(LYON, operator="or")),
]
BAD: list[dict[str, Any]] = [
    {"filter_type": "user_attributes", "name": "x", "data_type": "string"},
    {"filter_type": "user_attributes", "data_type": "string", "operator": "exists"},
    attribute("bool", "vip", "in", [True]),
    attribute("bool", "vip", "is", "yes"),
    attribute("double", "n", "is", 1),
    attribute("double", "n", "lessThan", "many"),
    attribute("double", "n", "lessThan", [1]),
    attribute("double", "n", "between", 1),
    attribute("double", "n", "between", 1, value1="many"),
    attribute("string", "s", "is"),
    attribute("string", "s", "is", True),
    attribute("string", "s", "is", ["a"]),
    attribute("string", "s", "in", [["a"]]),
    attribute("string", "s", "in", {"a": 1}),
    attribute("string", "s", "today"),
    attribute("string", "s", "exists", "x"),
    attribute("datetime", "d", "on", "someday"),
    attribute("datetime", "d", "inTheLast", "days"),
    attribute("datetime", "d", "contains", "x"),
    {name: value for name, value in action().items() if name != "executed"},
    {name: value for name, value in action().items() if name != "execution"},
    {name: value for name, value in action().items() if name != "primary_time_range"},
    {name: value for name, value in action().items() if name != "action_name"},
    action(execution={"type": "atleast"}),
    action(execution={"count": 1}),
    action(primary_time_range={**RANGE, "value": "a week"}),
    action(primary_time_range={**RANGE, "value_type": "absolute", "value": "then"}),
    action(primary_time_range={**RANGE, "type": "between"}),
    action(attributes={"filters": []}),
    action(attributes=group(attribute("string", "s", "today"))),
    action(attributes=group(action())),
    segment_filter(),
    segment_filter(name="Nowhere"),
    segment_filter(id="65f0c1d2e3a4b5c6d7e8f9bf"),
    {"filter_type": "something"},
    {},
]


@pytest.mark.parametrize("item", GOOD)
def test_filters_that_are_taken(segments: Api, item: dict[str, Any]) -> None:
    segments.make("New", item)


@pytest.mark.parametrize("item", BAD)
@pytest.mark.parametrize("operation", [CREATE, UPDATE])
def test_filters_that_are_refused(segments: Api, operation: str, item: dict[str, Any]) -> None:
    assert segments.fault(operation, change={"included_filters": group(item)}) == INVALID


@pytest.mark.parametrize(
    "parts",
    [
        {"body": {"name": "x"}},
        {"body": {"name": 1, "included_filters": group(LYON)}},
        {"body": {"name": "x", "included_filters": []}},
        {"content": b"{"},
        {"content": b"[]"},
        {"headers": {"content-type": "text/plain"}},
    ],
)
def test_malformed_bodies(segments: Api, parts: dict[str, Any]) -> None:
    assert segments.fault(CREATE, **parts) == MALFORMED


@pytest.mark.parametrize("header", [None, "ELSEWHERE"])
def test_the_workspace_header(segments: Api, header: str | None) -> None:
    assert segments.fault("custom_segments_list", headers={"moe-appkey": header}) == (
        400,
        "Request Error",
        "MoEngage Client not found. Please check values for headers - MOE-APPKEY or MOE-DBNAME",
    )


TAKEN = (
    "Another custom-segment already exists with the same name: Tea drinkers. "
    "Please change the custom-segment name."
)


def test_a_name_that_is_taken(segments: Api) -> None:
    for operation in (CREATE, UPDATE):
        status, body = segments.refused(operation, change={"name": "Tea drinkers"})
        assert (status, body["error"]) == (409, {"code": "Resource not created", "message": TAKEN})


@pytest.mark.parametrize(
    "same",
    [
        group(LYON, attribute("double", "n", "in", 5)),
        group(attribute("double", "n", "in", [5.0]), LYON),
        group({**LYON, "negate": False, "case_sensitive": False}, attribute("double", "n", "in", [5])),
    ],
)
def test_filters_that_exist(segments: Api, same: dict[str, Any]) -> None:
    made = segments.make("Lyon", LYON, attribute("double", "n", "in", [5]))
    for operation in (CREATE, UPDATE):
        status, body = segments.refused(operation, change={"included_filters": same})
        assert (status, body["error"]) == (
            409,
            {
                "code": "Resource not created",
                "message": (
                    "Another custom-segment already exists containing the given filters: Lyon. "
                    "Please reuse the same or update the filters"
                ),
                "existing_cs_name": "Lyon",
                "existing_cs_id": made["id"],
            },
        )


@pytest.mark.parametrize(
    "other",
    [
        group(LYON, attribute("double", "n", "in", [5]), operator="or"),
        group({**LYON, "negate": True}, attribute("double", "n", "in", [5])),
        group(LYON),
    ],
)
def test_filters_that_differ(segments: Api, other: dict[str, Any]) -> None:
    segments.make("Lyon", LYON, attribute("double", "n", "in", [5]))
    segments.stage.ok(CREATE, change={"included_filters": other})


def test_an_update_takes_the_place_of_all_filters(segments: Api) -> None:
    made = segments.make("Lyon", LYON)
    segments.advance(5)
    nice = group(attribute("string", "city", "is", "Nice"))
    body = {"name": "Nice", "included_filters": nice, "updated_by": "ida@kiosk.example"}
    changed = segments.stage.ok(UPDATE, path={"id": made["id"]}, body=body)["data"]
    assert changed == {
        **made,
        "name": "Nice",
        "included_filters": nice,
        "description": "city  is Nice  (case insensitive)",
        "updated_time": "2026-03-02T09:30:05.000000",
    }
    assert segments.segment(made["id"])["updated_by"] == "ida@kiosk.example"
    # Its own name and filters are no conflict, and without a name it keeps its own.
    kept = segments.stage.ok(UPDATE, path={"id": made["id"]}, body={"included_filters": nice})["data"]
    assert kept["name"] == "Nice"


def test_what_cannot_be_updated(segments: Api) -> None:
    made = segments.make("Lyon", LYON)
    segments.stage.ok("custom_segments_archive", body={"name": "Lyon"})
    imported = new_segment(
        "65f0c1d2e3a4b5c6d7e8f9aa",
        "Funnel",
        "FILTER",
        segments.emu.clock.now(),
        source="ANALYZE",
        included_filters=group(),
    )
    segments.store.collection("custom_segments").put(imported["id"], imported)
    for segment_id in (made["id"], imported["id"], segments.named("Tea drinkers")["id"]):
        assert segments.fault(UPDATE, path={"id": segment_id}) == (
            403,
            "Forbidden operation",
            "Update isn't supported for file-segments, internally created custom-segments, custom-segments "
            "imported from Analyze and archived custom-segments.",
        )


@pytest.mark.parametrize("segment_id", ["65f0c1d2e3a4b5c6d7e8f9b", "65f0c1d2e3a4b5c6d7e8f9bf"])
def test_an_unknown_id(segments: Api, segment_id: str) -> None:
    assert segments.fault(UPDATE, path={"id": segment_id}) == (
        404,
        "Entity Not Found",
        f"Custom segment not found with the given id: {segment_id}",
    )


def test_a_full_workspace(segments: Api) -> None:
    segments.configure(segment_limits={"active": 3})
    status, body = segments.refused(CREATE)
    assert (status, body["error"]) == (
        429,
        {
            "code": "Too Many Requests",
            "message": "Total active segments limit breached. Request rejected!",
            "actual_count": 4,
            "limit": 3,
        },
    )
    segments.stage.ok(UPDATE)
    segments.configure(segment_limits={"active": 2})
    assert segments.fault(UPDATE)[0] == 429


def test_too_many_levels(segments: Api) -> None:
    segments.configure(segment_limits={"nesting": 2})
    segments.make("One", segment_filter(name="Tea drinkers"))
    segments.make("Two", segment_filter(name="One"))
    three = {"name": "Three", "included_filters": group(segment_filter(name="Two"))}
    assert segments.fault(CREATE, body=three) == (
        413,
        "Query has too many nesting levels",
        "The query has more than 2 levels of nesting. Please reduce the segment nesting.",
    )


def test_too_many_segments(segments: Api) -> None:
    segments.configure(segment_limits={"segments": 1})
    segments.make("One", segment_filter(name="Tea drinkers"))
    two = group(segment_filter(name="Tea drinkers"), segment_filter(name="Large orders"))
    assert segments.fault(CREATE, change={"included_filters": two}) == (
        413,
        "Too many segments in a query",
        "The query has more than 1 custom segments. Please reduce the custom segments.",
    )


def test_too_much_of_a_query(segments: Api) -> None:
    segments.configure(segment_limits={"query_bytes": 100})
    expected = (
        413,
        "Query length limit exceeded",
        "The query is too large to execute. Please reduce the filters.",
    )
    assert segments.fault(CREATE) == expected
    segments.configure()
    segments.emu.configure(max_body={CREATE: 10})
    assert segments.fault(CREATE) == expected


def test_circles(segments: Api) -> None:
    one = segments.make("One", segment_filter(name="Large orders"))
    two = segments.make("Two", segment_filter(name="One"))
    for back in (segment_filter(id=two["id"]), segment_filter(name="Two"), segment_filter(id=one["id"])):
        body = {"included_filters": group(LYON, back)}
        assert segments.fault(UPDATE, path={"id": one["id"]}, body=body) == (
            412,
            "Cyclic Entity",
            "Circular reference detected in the custom segment definition.",
        )


def test_a_reference_holds_when_the_other_is_renamed(segments: Api) -> None:
    segments.put_user("ada", city="Lyon")
    lyon = segments.make("Lyon", LYON)
    outer = segments.make("Outer", segment_filter(name="Lyon"))
    assert outer["included_filters"]["filters"][0]["id"] == lyon["id"]
    segments.stage.ok(
        UPDATE, path={"id": lyon["id"]}, body={"name": "Lyonnais", "included_filters": group(LYON)}
    )
    now = segments.emu.clock.now()
    assert members(segments.store, segments.segment(outer["id"]), now) == {"ada"}


def test_segments_of_the_settings_may_be_named(segments: Api) -> None:
    segments.configure(custom_segments={"Testers": ["u-17"]})
    segments.make("Outer", segment_filter(name="Testers"))


def test_groups_inside_groups_where_requests_are_read_leniently(segments: Api) -> None:
    segments.put_user("ada", city="Lyon")
    inner = {
        "filter_type": "nested_filters",
        **group(LYON, attribute("bool", "vip", "is", True), operator="or"),
    }
    assert segments.fault(CREATE, change={"included_filters": group(inner)}) == INVALID
    segments.emu.configure(lenient=True)
    segments.emu.machine.selfcheck = None  # the document has no groups for the answer either
    made = segments.make("Nested", inner)
    assert "city  is Lyon" in made["description"]
    stored = segments.segment(made["id"])
    assert members(segments.store, stored, segments.emu.clock.now()) == {"ada"}
    bad = {"filter_type": "nested_filters", **group(attribute("string", "s", "today"))}
    assert segments.fault(CREATE, change={"included_filters": group(bad)}) == INVALID


def test_attributes_of_events_by_their_own_name_where_requests_are_read_leniently(segments: Api) -> None:
    segments.put_user("ada")
    bought = [{"action": "Bought", "attributes": {"city": "Lyon"}}]
    segments.stage.ok("data_track_event", body={"type": "event", "customer_id": "ada", "actions": bought})
    named = {**LYON, "filter_type": "event_attributes"}
    below = action(action_name="Bought", attributes=group(named))
    for item in (below, named):
        assert segments.fault(CREATE, change={"included_filters": group(item)}) == INVALID
    segments.emu.configure(lenient=True)
    made = segments.make("Buyers", below)
    # "Create Filter Segment" has one name for both.
    assert made["included_filters"]["filters"][0]["attributes"] == group(LYON)
    stored = segments.segment(made["id"])
    assert members(segments.store, stored, segments.emu.clock.now()) == {"ada"}
    # Beside an event there is no event that the attribute could be of.
    assert segments.fault(CREATE, change={"included_filters": group(named)}) == INVALID


@pytest.mark.parametrize("levels", [20, 60])
def test_filters_nested_beyond_reason(segments: Api, levels: int) -> None:
    item: dict[str, Any] = action()
    for _ in range(levels):
        item = action(attributes=group(item))
    assert segments.fault(CREATE, change={"included_filters": group(item)})[0] == 400


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"authorization": None}, "Authentication Header Required"),
        (
            {"authorization": "Basic bm9ib2R5Og=="},
            "APP_SECRET key mismatch. Please login to the dashboard to verify key",
        ),
        ({"authorization": "Basic bm9ib2R5Ong="}, "Invalid APP_KEY used in Authentication Header"),
    ],
)
def test_credentials(segments: Api, headers: dict[str, str | None], message: str) -> None:
    expected = (401, "Authentication required", message)
    assert segments.fault("custom_segments_list", headers=headers) == expected
    assert segments.titled("custom_segments_archive", headers=headers) == expected


def test_server_faults(segments: Api) -> None:
    for operation in (CREATE, "custom_segments_archive"):
        segments.emu.faults.add(FaultRule(operation, status=500))
    assert segments.fault(CREATE) == (
        500,
        "Internal Server Error",
        "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
    )
    # v2 has a title and no more.
    assert segments.refused("custom_segments_archive") == (500, {"title": "Internal Server Error"})


def test_rate_limit_in_its_own_words(segments: Api) -> None:
    segments.emu.limits.configure("default")
    for _ in range(50):
        segments.stage.ok("custom_segments_list")
    assert segments.fault("custom_segments_list") == (
        429,
        "Too Many Requests",
        "API rate limit breached. Current limit: 50/1 mins",
    )
