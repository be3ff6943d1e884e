"""Python values become JSON values; what has no JSON form is told with its path and a remedy."""

from __future__ import annotations

import collections
import datetime
import decimal
import enum
import json
import types
import uuid
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moengage_api import UNSET
from moengage_api.errors import Problem, RequestInvalid
from moengage_api.models import EventAction, TrackEventRequest, UserAttributes
from moengage_api.overlays.encode import convert, to_json

UTC = datetime.UTC
INDIA = datetime.timezone(datetime.timedelta(hours=5, minutes=30))
NOON = datetime.datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
NOON_THERE = datetime.datetime(2026, 3, 1, 17, 30, tzinfo=INDIA)
NAIVE = datetime.datetime(2026, 3, 1, 12, 0)
LATE = datetime.datetime(2026, 3, 1, 12, 0, 0, 123999, tzinfo=UTC)
EARLY = datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, tzinfo=UTC)
NEVER = datetime.datetime(9999, 12, 31, 23, 59, tzinfo=datetime.timezone(datetime.timedelta(hours=-5)))


class Color(enum.Enum):
    RED = "red"
    WHEN = NOON


class Word(enum.StrEnum):
    HELLO = "hello"


class Size(enum.IntEnum):
    BIG = 3


class Ratio(float, enum.Enum):
    HALF = 0.5


PLAIN: list[tuple[Any, Any]] = [
    (None, None),
    (True, True),
    (0, 0),
    (-(10**30), -(10**30)),
    (1.5, 1.5),
    ("", ""),
    ("Zoë \U0001f600", "Zoë \U0001f600"),
    ((1, 2), [1, 2]),
    (collections.deque([1, (2,)]), [1, [2]]),
    (range(3), [0, 1, 2]),
    (types.MappingProxyType({"a": {"b": ()}}), {"a": {"b": []}}),
    (collections.OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    (datetime.date(2026, 3, 1), "2026-03-01"),
    (Color.RED, "red"),
    (Color.WHEN, "2026-03-01T12:00:00Z"),
    (Word.HELLO, "hello"),
    (Size.BIG, 3),
    (Ratio.HALF, 0.5),
    (decimal.Decimal(5), 5),
    (decimal.Decimal("-5.00"), -5),
    (decimal.Decimal("1E+3"), 1000),
    (decimal.Decimal("0.1"), 0.1),
    (decimal.Decimal("1.10"), 1.1),
    (decimal.Decimal("12345678901234567890"), 12345678901234567890),
    (EventAction(action="Bought"), {"action": "Bought"}),
    ([EventAction(action="Bought", app_version="1")], [{"action": "Bought", "app_version": "1"}]),
]


@pytest.mark.parametrize(("value", "expected"), PLAIN, ids=lambda value: repr(value)[:40])
def test_values_without_a_schema(value: Any, expected: Any) -> None:
    converted = to_json(value, {})
    assert converted == expected
    # Neither members of enums nor other types remain.
    assert json.loads(json.dumps(converted)) == converted
    assert type(converted) is type(expected)


ISO: dict[str, Any] = {"type": "string", "format": "date-time"}
SECONDS: dict[str, Any] = {"type": "integer", "format": "epoch-seconds"}
MILLISECONDS: dict[str, Any] = {"type": "integer", "format": "epoch-milliseconds"}
LOCAL: dict[str, Any] = {"type": "string", "format": "local-date-time"}
TEXT: dict[str, Any] = {"type": "string"}
NUMBER: dict[str, Any] = {"type": "number"}

TIMES: list[tuple[datetime.datetime, dict[str, Any], Any]] = [
    (NOON, {}, "2026-03-01T12:00:00Z"),
    (NOON, TEXT, "2026-03-01T12:00:00Z"),
    (NOON, ISO, "2026-03-01T12:00:00Z"),
    (NOON_THERE, ISO, "2026-03-01T12:00:00Z"),
    (LATE, ISO, "2026-03-01T12:00:00.123999Z"),
    (NOON, SECONDS, 1772366400),
    (NOON_THERE, SECONDS, 1772366400),
    (LATE, SECONDS, 1772366400),
    (EARLY, SECONDS, -1),
    (NOON, MILLISECONDS, 1772366400000),
    (LATE, MILLISECONDS, 1772366400123),
    (NAIVE, LOCAL, "2026-03-01T12:00:00"),
    (NEVER, ISO, "9999-12-31T23:59:00-05:00"),
    (NEVER, SECONDS, 253402318740),
    (NOON, {"anyOf": [ISO, TEXT]}, "2026-03-01T12:00:00Z"),
    (NOON, {"anyOf": [SECONDS, NUMBER, TEXT]}, 1772366400),
    (NOON, {"oneOf": [MILLISECONDS, {"type": "null"}]}, 1772366400000),
    (NOON, {"anyOf": [SECONDS, ISO]}, "2026-03-01T12:00:00Z"),
    (NAIVE, {"anyOf": [LOCAL, {"type": "null"}]}, "2026-03-01T12:00:00"),
    (NOON, {"$ref": "EventAction"}, "2026-03-01T12:00:00Z"),
]


@pytest.mark.parametrize(("value", "schema", "expected"), TIMES)
def test_a_point_in_time_takes_the_form_of_its_field(
    value: datetime.datetime, schema: dict[str, Any], expected: Any
) -> None:
    assert to_json(value, schema) == expected
    assert to_json({"a": [value]}, {"properties": {"a": {"items": schema}}}) == {"a": [expected]}


@given(st.datetimes(datetime.datetime(2, 1, 1), datetime.datetime(9998, 1, 1), timezones=st.timezones()))
def test_every_form_names_the_same_moment(value: datetime.datetime) -> None:
    read = datetime.datetime.fromisoformat(to_json(value, ISO))
    assert read == value.astimezone(UTC)
    epoch = datetime.datetime(1970, 1, 1, tzinfo=UTC)
    late = read - epoch - datetime.timedelta(seconds=to_json(value, SECONDS))
    assert datetime.timedelta(0) <= late < datetime.timedelta(seconds=1)
    late = read - epoch - datetime.timedelta(milliseconds=to_json(value, MILLISECONDS))
    assert datetime.timedelta(0) <= late < datetime.timedelta(milliseconds=1)


ZONE = "attach a zone, for instance datetime.now(timezone.utc)"
AMBIGUOUS = "a datetime without a zone is ambiguous"
DATE = {"type": "string", "format": "date"}
RING: list[Any] = []
RING.append(RING)

REFUSED: list[tuple[Any, Mapping[str, Any], Problem]] = [
    ({"when": NAIVE}, {}, Problem("when", AMBIGUOUS, ZONE, "naive-datetime")),
    ({"a": [{"when": NAIVE}]}, {"properties": {}}, Problem("a[0].when", AMBIGUOUS, ZONE, "naive-datetime")),
    (NAIVE, ISO, Problem("", AMBIGUOUS, ZONE, "naive-datetime")),
    (NAIVE, SECONDS, Problem("", AMBIGUOUS, ZONE, "naive-datetime")),
    (
        NOON,
        LOCAL,
        Problem(
            "",
            "this time is written without a zone",
            "give the wall-clock time without tzinfo, in the zone that the field's description names",
        ),
    ),
    *(
        (value, schema, Problem("", "a datetime where a date is expected", "give a date: value.date()"))
        for value in (NOON, NAIVE, datetime.datetime(2026, 3, 1, tzinfo=UTC))
        for schema in (DATE, {"anyOf": [DATE, {"type": "null"}]})
    ),
    ([1.0, float("nan")], {}, Problem("[1]", "nan has no JSON form", "leave the field out, or send null")),
    ({"a": float("-inf")}, {}, Problem("a", "-inf has no JSON form", "leave the field out, or send null")),
    (
        {"name": "a\ud83d"},
        {},
        Problem("name", "half of a surrogate pair is not Unicode text", "mend the text"),
    ),
    (
        {"a": {"\udc00": 1}},
        {},
        Problem("a.\udc00", "the key '\\udc00' is not text", "JSON objects have text keys"),
    ),
    ({"a": {1: 2}}, {}, Problem("a.1", "the key 1 is not text", "JSON objects have text keys")),
    ({None: 2}, {}, Problem("None", "the key None is not text", "JSON objects have text keys")),
    ({1, 2}, {}, Problem("", "set has no JSON form", "give text, a number or a list")),
    (b"x", {}, Problem("", "bytes has no JSON form", "give text, a number or a list")),
    (
        {"f": len},
        {},
        Problem("f", "builtin_function_or_method has no JSON form", "give text, a number or a list"),
    ),
    (datetime.timedelta(1), {}, Problem("", "timedelta has no JSON form", "give text, a number or a list")),
    *(
        (
            decimal.Decimal(text),
            {},
            Problem("", f"{text} does not fit a JSON number", "round it, or send it as text"),
        )
        for text in ("NaN", "sNaN", "Infinity", "1E+400", "1E+999999", "0.1000000000000000000001")
    ),
    (RING, {}, Problem("", "is nested too deeply, or holds itself", "send less at once")),
    (
        EventAction(action="Bought", user_time=NAIVE),
        {},
        Problem("user_time", AMBIGUOUS, ZONE, "naive-datetime"),
    ),
]


@pytest.mark.parametrize(("value", "schema", "problem"), REFUSED, ids=lambda value: repr(value)[:40])
def test_what_has_no_json_form(value: Any, schema: Mapping[str, Any], problem: Problem) -> None:
    with pytest.raises(RequestInvalid) as caught:
        to_json(value, schema)
    assert caught.value.problems == (problem,)
    assert str(problem) in str(caught.value)


def test_every_problem_is_found_at_once() -> None:
    with pytest.raises(RequestInvalid) as caught:
        to_json({"a": NAIVE, "b": [float("nan"), {2: 1}]}, {})
    assert [problem.path for problem in caught.value.problems] == ["a", "b[0]", "b[1].2"]


def test_unset_fields_are_left_out_at_any_depth_and_null_is_not() -> None:
    value = {"a": UNSET, "b": {"c": UNSET, "d": None}, "e": [{"f": UNSET}]}
    assert to_json(value, {}) == {"b": {"d": None}, "e": [{}]}


def test_a_model_with_nothing_set_is_an_empty_object() -> None:
    assert to_json(UserAttributes(), {}) == {}


def test_unnamed_fields_of_a_model_are_converted_and_win_over_none() -> None:
    attributes = UserAttributes(name="Ada", additional_properties={"joined": NOON, "left": UNSET, "n": None})
    assert to_json(attributes, {}) == {"name": "Ada", "joined": "2026-03-01T12:00:00Z", "n": None}


UNION: dict[str, Any] = {
    "oneOf": [
        {"required": ["kind"], "properties": {"kind": {"const": "seconds"}, "at": SECONDS}},
        {"required": ["kind"], "properties": {"kind": {"const": "local"}, "at": LOCAL}},
    ]
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"kind": "seconds", "at": NOON}, {"kind": "seconds", "at": 1772366400}),
        ({"kind": "local", "at": NAIVE}, {"kind": "local", "at": "2026-03-01T12:00:00"}),
        ({"kind": "other", "at": NOON}, {"kind": "other", "at": "2026-03-01T12:00:00Z"}),
    ],
)
def test_the_constant_of_a_union_decides_the_forms_below(value: Any, expected: Any) -> None:
    assert to_json(value, UNION) == expected
    assert to_json([value], {"anyOf": [{"type": "null"}, {"items": UNION}]}) == [expected]


def test_a_model_brings_its_own_schema() -> None:
    action = EventAction(action="Bought", user_time=NOON)
    assert to_json([action, {"user_time": NOON}], {}) == [
        {"action": "Bought", "user_time": 1772366400},
        {"user_time": "2026-03-01T12:00:00Z"},
    ]
    request = TrackEventRequest(customer_id="ada-1", actions=[action])
    assert to_json(request, {})["actions"][0]["user_time"] == 1772366400


def test_extra_fields_take_the_form_of_their_schema() -> None:
    schema = {"properties": {"a": ISO}, "additionalProperties": SECONDS}
    assert to_json({"a": NOON, "b": NOON}, schema) == {"a": "2026-03-01T12:00:00Z", "b": 1772366400}


def test_what_is_given_is_copied_and_never_changed() -> None:
    given_value = {"a": [1, {"b": UNSET}], "c": UserAttributes(name="Ada")}
    problems: list[Problem] = []
    converted = convert(given_value, {}, "", problems)
    converted["a"].append(2)
    converted["a"][1]["x"] = 1
    assert given_value == {"a": [1, {"b": UNSET}], "c": UserAttributes(name="Ada")}
    assert problems == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(JSON)
def test_json_stays_what_it_is(value: Any) -> None:
    assert to_json(value, {}) == value


@given(st.decimals())
def test_a_decimal_is_exact_or_refused(value: decimal.Decimal) -> None:
    try:
        number = to_json(value, {})
    except RequestInvalid:
        return
    assert decimal.Decimal(json.dumps(number)) == value
