"""Business events: what is defined, found and refused."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator import outbox
from moengage_emulator.families.business_events import business_event
from moengage_emulator.faults import FaultRule
from tests.emulator.business_events_kit import SEARCH, TRIGGER, Refused, bad, made, refused, search
from tests.emulator.kit import basic
from tests.emulator.statuses.stage import NOW, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.business_events import EVENTS

__all__ = ["made"]

CREATE = "business_events_create"
NEW: dict[str, Any] = {
    "event_name": "Price fell",
    "event_attributes": [{"attribute_name": "brand", "attribute_data_type": "string"}],
    "created_by": "ida@kiosk.example",
}
TYPES = ("string", "int", "float", "array", "date")


def of_class(name: str, field: str) -> Refused:
    text = f"Additional fields are not allowed document schema for class {name}:{field}"
    return bad(text, ("InvalidValue", field, text))


def absent(field: str) -> Refused:
    return bad(
        "Bad request", ("MissingValue", field, f"{field} - Field is required but value is None : None")
    )


def wrong_types(*findings: tuple[list[str], str]) -> Refused:
    return bad(
        "Bad request",
        *(
            ("MissingValue", names, f"{names} - Wrong Attribute data type is passed : {wrong}")
            for names, wrong in findings
        ),
    )


def address(field: str, message: str = "Bad request", value: str = "'ida'") -> Refused:
    return bad(message, ("MissingValue", field, f"{field} - Invalid email address : {value}"))


def create(stage: Stage, **changes: Any) -> str:
    answer = stage.ok(CREATE, body={**NEW, **changes})
    assert list(answer) == ["message", "event_id"]
    assert answer["message"] == "The business event has been created"
    assert re.fullmatch("[0-9a-f]{24}", answer["event_id"])
    return str(answer["event_id"])


def attributes(*pairs: tuple[str, Any]) -> list[dict[str, Any]]:
    return [{"attribute_name": name, "attribute_data_type": kind} for name, kind in pairs]


def test_what_was_defined_is_found(made: Stage) -> None:
    made.emulator.clock.set(NOW + timedelta(microseconds=120000))
    given = attributes(*((f"a {kind}", kind) for kind in TYPES))
    event_id = create(made, event_attributes=given)
    (found,) = search(made, event_ids=[event_id])
    record = found.pop("_id")
    assert re.fullmatch("[0-9a-f]{24}", record)
    assert record != event_id
    assert found == {
        "db_name": "Emulated workspace",
        "event_id": event_id,
        "event_name": "Price fell",
        "event_attributes": given,
        "created_at": "2026-03-02T09:30:00.120000",
        "total_trigger": 0,
        "total_sent_message": 0,
        "users_in_segment": 0,
        "usage_count": 0,
        "created_by": "ida@kiosk.example",
    }


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ({"event_names": ["Price fell"]}, ["Price fell"]),
        ({"event_names": ["price fell"]}, []),
        ({"event_names": ["Price fell", "Tea arrived"]}, ["Tea arrived", "Price fell"]),
        (
            {"event_ids": [EVENTS["Tea sold out"]], "event_names": ["Tea arrived"]},
            ["Tea arrived", "Tea sold out"],
        ),
        ({"event_ids": [EVENTS["Tea arrived"]], "event_names": ["Tea arrived"]}, ["Tea arrived"]),
        ({"event_ids": ["65f0c1d2e3a4b5c6d7e8fd0f"], "event_names": ["x"]}, []),
        ({"event_ids": []}, []),
    ],
)
def test_search(made: Stage, body: dict[str, Any], names: list[str]) -> None:
    create(made)
    assert [item["event_name"] for item in search(made, **body)] == names


def test_an_attribute_that_stands_twice_counts_once(made: Stage) -> None:
    event_id = create(made, event_attributes=attributes(("a", "int"), ("b", "date"), ("a", "string")))
    (found,) = search(made, event_ids=[event_id])
    assert found["event_attributes"] == attributes(("a", "int"), ("b", "date"))


def test_names_are_unique(made: Stage) -> None:
    create(made)
    text = "Business event already exists"
    response = made.send(CREATE, body={**NEW, "event_attributes": []})
    assert refused(response) == bad(text, ("InvalidValue", "event_name", text))
    create(made, event_name="price fell")


def test_there_are_fifty_at_most(made: Stage) -> None:
    """Those of the dashboard count; a taken name is told first."""
    store = made.emulator.store().collection("business_events")
    for number in range(store.count(), 49):
        store.put(f"{number:024x}", business_event(f"{number:024x}", f"Event {number}", now=NOW))
    create(made)
    response = made.send(CREATE, body={**NEW, "event_name": "One more"})
    data = {"code": 429, "title": "rate limiter exception", "description": "Exceeded rate limit for this app"}
    assert (response.status_code, response.json()) == (429, {"status": "error", "data": data})
    assert made.send(CREATE, body=NEW).status_code == 400
    assert store.count() == 50


def test_planted_events_are_found(made: Stage) -> None:
    planted = business_event(
        "65f0c1d2e3a4b5c6d7e8fd20",
        "Planted",
        {"a": "int"},
        now=NOW,
        record_id="65f0c1d2e3a4b5c6d7e8fd21",
        created_by="ada@example.com",
        total_trigger=4,
        last_received_at="2026-03-01T10:00:00+02:00",
    )
    made.emulator.store().collection("business_events").put(planted["id"], planted)
    (found,) = search(made, event_names=["Planted"])
    assert (found["_id"], found["created_by"]) == ("65f0c1d2e3a4b5c6d7e8fd21", "ada@example.com")
    assert (found["total_trigger"], found["last_received_time"]) == (4, "2026-03-01T08:00:00.000000")


def test_messages_are_counted_where_they_left(made: Stage) -> None:
    event_id = create(made)
    for user, event in (
        ("ada", event_id),
        ("bob", event_id),
        ("ada", event_id),
        ("cy", EVENTS["Tea arrived"]),
    ):
        outbox.send(
            made.emulator.store(),
            made.emulator.machine.ids,
            NOW,
            kind="campaign",
            channel="SMS",
            to="+1",
            content={},
            user=user,
            business_event=event,
        )
    (found,) = search(made, event_ids=[event_id])
    assert (found["total_sent_message"], found["users_in_segment"]) == (3, 2)


@pytest.mark.parametrize(
    ("operation", "body", "expected"),
    [
        (CREATE, {**NEW, "name": "x"}, of_class("BusinessEventCreateRequest", "name")),
        (CREATE, {"name": "x"}, of_class("BusinessEventCreateRequest", "name")),
        (SEARCH, {"event_name": "x"}, of_class("BusinessEventSearchRequest", "event_name")),
        (
            TRIGGER,
            {"event_name": "x", "event_attributes": {}, "id": 1},
            of_class("BusinessEventTriggerRequest", "id"),
        ),
        *((CREATE, {key: NEW[key] for key in NEW if key != name}, absent(name)) for name in NEW),
        *((CREATE, {**NEW, name: None}, absent(name)) for name in NEW),
        (CREATE, {**NEW, "event_attributes": [{"attribute_name": "a"}]}, absent("attribute_data_type")),
        (
            CREATE,
            {**NEW, "event_attributes": attributes(("a", "String"), ("b", "int"), ("c", 5), ("d", "String"))},
            wrong_types((["a", "d"], "'String'"), (["c"], "5")),
        ),
        (
            CREATE,
            {**NEW, "event_attributes": [{"attribute_data_type": "text"}]},
            bad(
                "Bad request",
                (
                    "MissingValue",
                    "attribute_name",
                    "attribute_name - Field is required but value is None : None",
                ),
                ("MissingValue", ["None"], "['None'] - Wrong Attribute data type is passed : 'text'"),
            ),
        ),
        (CREATE, {**NEW, "created_by": "ida"}, address("created_by")),
        (CREATE, {**NEW, "created_by": 7}, address("created_by", value="7")),
        (
            CREATE,
            {**NEW, "event_name": 5},
            bad("Bad request", ("InvalidValue", "event_name", "event_name - Invalid value is passed : 5")),
        ),
        (
            TRIGGER,
            {"event_name": "Tea arrived", "event_attributes": {}, "triggered_by": "ida"},
            address("triggered_by", "Business event does not exists"),
        ),
        (TRIGGER, {"event_attributes": {}}, absent("event_name")),
        (TRIGGER, {"event_name": "Tea arrived"}, absent("event_attributes")),
        (SEARCH, {}, absent("event_ids")),
        (SEARCH, {"event_names": None}, absent("event_names")),
        (
            SEARCH,
            {"event_ids": [1]},
            bad("Bad request", ("InvalidValue", "event_ids", "event_ids - Invalid value is passed : 1")),
        ),
    ],
)
def test_what_the_schema_refuses(
    made: Stage, operation: str, body: dict[str, Any], expected: Refused
) -> None:
    assert refused(made.send(operation, body=body)) == expected


def test_several_unknown_fields(made: Stage) -> None:
    _, _, message, details = refused(made.send(SEARCH, body={"a": 1, "b": 2}))
    assert [item["target"] for item in details] == ["a", "b"]
    assert message == details[0]["message"]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b" ", "body - The request body is empty"),
        (b"{", "body - The request body is not valid JSON"),
        (b"[]", "body - The request body is not an object"),
    ],
)
@pytest.mark.parametrize("operation", [CREATE, TRIGGER, SEARCH])
def test_bodies_that_cannot_be_read(made: Stage, operation: str, content: bytes, text: str) -> None:
    headers = {"content-type": "application/json"}
    response = made.send(operation, content=content, headers=headers)
    assert refused(response) == bad("Bad request", ("InvalidValue", "body", text))


NO_HEADER = {
    "code": "MissingValue",
    "target": "Authorization",
    "message": "APP_ID and APP_SECRET_KEY is missing in Authorization Header.",
}
NO_WORKSPACE = [{"code": "InvalidValue", "target": "APP_ID", "message": "Invalid APP_ID is provided."}]
NO_SECRET = [
    {"code": "InvalidValue", "target": "APP_SECRET_KEY", "message": "Invalid APP_SECRET_KEY is provided."}
]


@pytest.mark.parametrize("operation", [CREATE, TRIGGER, SEARCH])
@pytest.mark.parametrize(
    ("authorization", "target", "nested"),
    [
        (None, "Authorization", NO_HEADER),
        ("Bearer x", "Authorization", NO_HEADER),
        (basic("NOBODY", KEY), "APP_ID", NO_WORKSPACE),
        (basic("", KEY), "APP_ID", NO_WORKSPACE),
        (basic(WORKSPACE, "wrong"), "APP_SECRET_KEY", NO_SECRET),
        (basic(WORKSPACE, ""), "APP_SECRET_KEY", NO_SECRET),
    ],
)
def test_who_is_not_let_in(
    made: Stage, operation: str, authorization: str | None, target: str, nested: Any
) -> None:
    response = made.send(operation, headers={"authorization": authorization})
    detail = {"code": "InvalidValue", "target": target, "message": nested}
    assert refused(response) == (401, "401 Authentication error", "Authentication required", [detail])


def test_an_account_that_is_closed(made: Stage) -> None:
    made.emulator.configure(account="blocked")
    status, *_, details = refused(made.send(SEARCH))
    assert (status, details[0]["message"]) == (401, NO_WORKSPACE)


def test_limits(made: Stage) -> None:
    made.emulator.limits.configure("default")
    assert made.send(SEARCH).headers["x-ratelimit-limit"] == "100"
    # No limit of calls: the quota is of events.
    assert "x-ratelimit-limit" not in made.send(CREATE, body=NEW).headers


@pytest.mark.parametrize("operation", [CREATE, TRIGGER, SEARCH])
def test_a_fault_of_the_server(made: Stage, operation: str) -> None:
    made.emulator.faults.add(FaultRule(status=500))
    response = made.send(operation)
    text = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
    expected = {"title": "Internal Server Error", "message": text}
    assert (response.status_code, response.json()) == (500, expected)
