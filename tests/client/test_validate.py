"""Every keyword agrees with the `jsonschema` package, and says where a value is wrong and what to do."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from moengage_api.overlays.validate import KEYWORDS, validate

VALUES: list[Any] = [
    None,
    True,
    False,
    0,
    1,
    2,
    -3,
    1.0,
    1.5,
    10**20,
    "",
    "a",
    "ab",
    "é\U0001f600",
    "moe_x",
    [],
    [1],
    [1, 1],
    [1, True, "a"],
    [[1], [True]],
    [{"a": 1}, {"a": 1.0}],
    {},
    {"a": 1},
    {"a": True},
    {"a": None},
    {"a": "x", "b": None},
    {"b": 2, "c": [1]},
    {"kind": "wheel", "r": 1},
    {"kind": "door"},
    {"kind": "roof", "r": 1},
]

WHEEL = {
    "type": "object",
    "required": ["kind", "r"],
    "properties": {"kind": {"const": "wheel"}, "r": {"type": "number"}},
}
ROOM = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"const": "room"}, "w": {"type": "number"}, "h": {"type": "number"}},
}
DOOR = {"type": "object", "required": ["kind"], "properties": {"kind": {"const": "door"}}}

SCHEMAS: dict[str, list[dict[str, Any]]] = {
    "type": [
        *({"type": name} for name in ("string", "boolean", "integer", "number", "array", "object", "null")),
        {"type": ["string", "null"]},
        {"type": ["integer", "array"]},
    ],
    "enum": [{"enum": ["a", 1, None]}, {"enum": [True, [1], {"a": 1}]}],
    "const": [{"const": 1}, {"const": True}, {"const": {"a": True}}, {"const": None}, {"const": ""}],
    "minimum": [{"minimum": 1}, {"minimum": 1.5}],
    "maximum": [{"maximum": 1}, {"maximum": -0.5}],
    "minLength": [{"minLength": 1}, {"minLength": 2}],
    "maxLength": [{"maxLength": 0}, {"maxLength": 2}],
    "minItems": [{"minItems": 1}, {"minItems": 3}],
    "maxItems": [{"maxItems": 0}, {"maxItems": 1}],
    "minProperties": [{"minProperties": 1}],
    "maxProperties": [{"maxProperties": 1}],
    "pattern": [{"pattern": "^a"}, {"pattern": "b"}, {"pattern": "^moe_.$"}],
    "uniqueItems": [{"uniqueItems": True}, {"uniqueItems": False}],
    "required": [{"required": ["a"]}, {"required": ["b", "c"]}, {"required": []}],
    "dependentRequired": [{"dependentRequired": {"a": ["b"], "b": ["c"]}}],
    "properties": [{"properties": {"a": {"type": "integer"}, "b": {"type": ["null", "integer"]}}}],
    "additionalProperties": [
        {"properties": {"a": {}}, "additionalProperties": False},
        {"properties": {"a": {}}, "additionalProperties": True},
        {"properties": {"a": {}}, "additionalProperties": {"type": "integer"}},
        {"additionalProperties": {"type": "string"}},
    ],
    "propertyNames": [
        {"propertyNames": {"enum": ["a", "kind"]}},
        {"propertyNames": {"not": {"pattern": "^k"}}},
    ],
    "items": [{"items": {"type": "integer"}}, {"items": {"uniqueItems": True, "type": ["array", "object"]}}],
    "not": [
        {"not": {"enum": ["a", 1]}},
        {"not": {"required": ["a"]}},
        {"not": {"required": ["a", "b"]}},
        {"not": {}},
    ],
    "if": [
        {"if": {"required": ["a"]}, "then": {"required": ["b"]}, "else": {"maxProperties": 1}},
        {"if": {"type": "string"}, "then": {"minLength": 2}},
        {"if": {"type": "string"}, "else": {"type": "object"}},
        {"if": {"type": "string"}},
    ],
    "allOf": [{"allOf": [{"type": "object"}, {"required": ["a"]}]}, {"allOf": []}],
    "anyOf": [{"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 1}]}, {"anyOf": [WHEEL, DOOR]}],
    "oneOf": [
        {"oneOf": [{"type": "number"}, {"type": "integer"}]},
        {"oneOf": [WHEEL, DOOR, {"type": "string"}]},
    ],
}
"""Keyword -> schemas that use it; each is held against every value."""


def test_every_keyword_is_in_the_table() -> None:
    assert SCHEMAS.keys() == KEYWORDS.keys()


@pytest.mark.parametrize(
    "schema",
    [schema for schemas in SCHEMAS.values() for schema in schemas],
    ids=lambda schema: str(schema)[:60],
)
def test_a_keyword_decides_as_jsonschema_does(schema: dict[str, Any]) -> None:
    validator = jsonschema.Draft202012Validator(schema)
    for value in VALUES:
        assert (not validate(value, schema)) is validator.is_valid(value), value


def test_the_table_tells_right_from_wrong() -> None:
    """Every keyword of the table passes some value and refuses another."""
    for keyword, schemas in SCHEMAS.items():
        outcomes = {not validate(value, schema) for schema in schemas for value in VALUES}
        assert outcomes == {True, False}, keyword


NAMES = st.sampled_from(["a", "b", "kind"])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 2) | st.sampled_from([0.0, 1.0, 1.5, "", "a", "moe_a", "é"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
COUNTS = st.integers(0, 3)


def _keywords(inner: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[dict[str, Any]]:
    types = st.sampled_from(["string", "boolean", "integer", "number", "array", "object", "null"])
    several = st.lists(inner, min_size=1, max_size=3)
    optional: dict[str, st.SearchStrategy[Any]] = {
        "type": types | st.lists(types, min_size=1, max_size=3, unique=True),
        "enum": st.lists(JSON, min_size=1, max_size=3),
        "const": JSON,
        "minimum": st.integers(-2, 2),
        "maximum": st.integers(-2, 2),
        **dict.fromkeys(
            ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"], COUNTS
        ),
        "pattern": st.sampled_from(["^a", "a$", "^moe_"]),
        "uniqueItems": st.booleans(),
        "required": st.lists(NAMES, max_size=2, unique=True),
        "dependentRequired": st.dictionaries(NAMES, st.lists(NAMES, max_size=2, unique=True), max_size=2),
        "properties": st.dictionaries(NAMES, inner, max_size=3),
        "additionalProperties": st.booleans() | inner,
        **dict.fromkeys(["propertyNames", "items", "not", "if", "then", "else"], inner),
        **dict.fromkeys(["allOf", "anyOf", "oneOf"], several),
    }
    # A few keywords at a time; all of them at once refuse everything.
    return st.lists(st.sampled_from(sorted(optional)), max_size=3, unique=True).flatmap(
        lambda chosen: st.fixed_dictionaries({name: optional[name] for name in chosen})
    )


SMALL_SCHEMAS = st.recursive(_keywords(st.just({})), _keywords, max_leaves=4)


@settings(max_examples=400, deadline=None)
@given(SMALL_SCHEMAS, JSON)
def test_schemas_of_any_form_decide_as_jsonschema_does(schema: dict[str, Any], value: Any) -> None:
    assert (not validate(value, schema)) is jsonschema.Draft202012Validator(schema).is_valid(value)


@given(SMALL_SCHEMAS, JSON)
def test_every_problem_has_a_message_and_a_remedy(schema: dict[str, Any], value: Any) -> None:
    for problem in validate(value, schema, "body"):
        assert problem.path.startswith("body")
        assert problem.message
        assert problem.remedy
        assert str(problem) == f"{problem.path}: {problem.message} ({problem.remedy})"


def optional(kind: str, needed: str) -> dict[str, Any]:
    return {"required": [needed], "properties": {"kind": {"const": kind}}}


def tagged(kind: str, version: int) -> dict[str, Any]:
    properties = {"kind": {"const": kind}, "version": {"const": version}}
    return {"required": ["kind", "version", "name"], "properties": properties}


TOLD: dict[str, tuple[dict[str, Any], Any, list[str]]] = {
    "type": (
        {"properties": {"a": {"type": "string"}}},
        {"a": 5},
        ["a: an integer where string is expected (give string)"],
    ),
    "null": (
        {"type": ["string", "integer"]},
        None,
        ["null where string or integer is expected (give string or integer)"],
    ),
    "boolean": ({"type": "integer"}, True, ["a boolean where integer is expected (give integer)"]),
    "fraction": ({"type": "integer"}, 1.5, ["a number where integer is expected (give integer)"]),
    "enum": ({"enum": ["a", "b"]}, "c", ["'c' is not an allowed value (one of 'a', 'b')"]),
    "const": ({"const": "event"}, "user", ["'user' is not allowed (give 'event')"]),
    "too small": ({"minimum": 3}, 2, ["2 is too small (at least 3)"]),
    "too large": ({"maximum": 3}, 4.5, ["4.5 is too large (at most 3)"]),
    "too few": ({"minItems": 2}, [1], ["1 entries is too few (at least 2 entries)"]),
    "too long": ({"maxLength": 2}, "abc", ["3 characters is too many (at most 2 characters)"]),
    "too many": ({"maxItems": 1}, [1, 2], ["2 entries is too many (at most 1 entries)"]),
    "pattern": ({"pattern": "^a"}, "b", ["'b' does not have the form (it has to match ^a)"]),
    "long text is cut": (
        {"pattern": "^a"},
        "b" * 500,
        ["'" + "b" * 79 + " does not have the form (it has to match ^a)"],
    ),
    "repeated": ({"uniqueItems": True}, ["x", "x", "x"], ["'x' stands there twice (leave one out)"]),
    "required, each": ({"required": ["a", "b"]}, {}, ["a: is missing (give a)", "b: is missing (give b)"]),
    "dependent": ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, ["b: is missing (a asks for it)"]),
    "a field too many": (
        {"properties": {"a": {}}, "additionalProperties": False},
        {"a": 1, "x": 2},
        ["x: is not a field of this object (leave it out)"],
    ),
    "name of a field": (
        {"propertyNames": {"not": {"enum": ["id"]}}},
        {"id": 1},
        ["id: the name 'id' is not allowed here (anything but 'id')"],
    ),
    "deep below": (
        {"properties": {"a": {"items": {"properties": {"b": {"type": "string"}}}}}},
        {"a": [{"b": "x"}, {"b": 1}]},
        ["a[1].b: an integer where string is expected (give string)"],
    ),
    "in the order of the value": (
        {"properties": {name: {"type": "string"} for name in "abcdef"}},
        dict.fromkeys("fbdeca", 1),
        [f"{name}: an integer where string is expected (give string)" for name in "fbdeca"],
    ),
    "refused value": (
        {"not": {"enum": ["na"]}},
        "na",
        ["'na' is a value the vendor refuses (anything but 'na')"],
    ),
    "refused field": ({"not": {"required": ["a"]}}, {"a": 1}, ["a: must not stand here (leave it out)"]),
    "fields that exclude each other": (
        {"not": {"required": ["a", "b"]}},
        {"a": 1, "b": 2},
        ["a and b exclude each other (leave one out)"],
    ),
    "refused otherwise": (
        {"not": {"type": "string", "minLength": 5}},
        "moe_x",
        ["this combination is refused (see the description of the field)"],
    ),
    "a form that is refused": (
        {"not": {"anyOf": [{"enum": ["id"]}, {"pattern": "^moe_"}]}},
        "moe_x",
        ["'moe_x' has a form that the vendor refuses (it must not match ^moe_)"],
    ),
    "two forms at once": (
        {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"a": 1, "b": 1},
        ["fits 2 forms that exclude each other (leave one form's fields out)"],
    ),
    "the member that a constant claims": (
        {"oneOf": [WHEEL, DOOR]},
        {"kind": "wheel", "r": "big"},
        ["r: text where number is expected (give number)"],
    ),
    "a field of that member": ({"oneOf": [WHEEL, DOOR]}, {"kind": "wheel"}, ["r: is missing (give r)"]),
    "no such member": (
        {"oneOf": [WHEEL, DOOR]},
        {"kind": "roof"},
        ["kind: 'roof' is not known (one of 'door', 'wheel')"],
    ),
    "no telling which": ({"oneOf": [WHEEL, DOOR]}, {"r": 1}, ["kind: is missing (one of 'door', 'wheel')"]),
    "the member of the same type": (
        {"anyOf": [{"type": "string", "maxLength": 1}, {"type": "integer"}]},
        "ab",
        ["2 characters is too many (at most 1 characters)"],
    ),
    "the member of the same type, though more is wrong": (
        {"anyOf": [{"type": "object", "required": ["a", "b"]}, {"type": "string"}]},
        {},
        ["a: is missing (give a)", "b: is missing (give b)"],
    ),
    "the member that a constant claims, though more is wrong": (
        {"anyOf": [ROOM, {"type": "object", "required": ["name"]}]},
        {"kind": "room", "w": "x", "h": "y"},
        ["w: text where number is expected (give number)", "h: text where number is expected (give number)"],
    ),
    "a constant that is not required tells nothing apart": (
        {"oneOf": [optional("wheel", "r"), optional("door", "w")]},
        {"kind": "roof", "w": 1},
        ["kind: 'roof' is not allowed (give 'door')"],
    ),
    "the member that most constants point to": (
        {"oneOf": [tagged("a", 1), tagged("a", 2), tagged("b", 2)]},
        {"kind": "a", "version": 2},
        ["name: is missing (give name)"],
    ),
    "the member that one constant points to, and another does not": (
        {"oneOf": [tagged("a", 1), tagged("b", 1)]},
        {"kind": "b", "version": 3, "name": "x"},
        ["version: 3 is not allowed (give 1)"],
    ),
    "no member of that type": (
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        [],
        ["a list where string is expected (give string)"],
    ),
}


@pytest.mark.parametrize(("schema", "value", "told"), TOLD.values(), ids=TOLD.keys())
def test_what_a_problem_says(schema: dict[str, Any], value: Any, told: list[str]) -> None:
    assert [str(problem) for problem in validate(value, schema)] == told


def test_a_final_newline_is_no_end() -> None:
    """Where JSON Schema and Python's `re` differ, JSON Schema decides."""
    assert validate("USD\n", {"pattern": "^[A-Z]{3}$"})
    assert not validate("USD", {"pattern": "^[A-Z]{3}$"})
    assert not validate("5$", {"pattern": r"^5\$$"})
    assert not validate("5$\n", {"pattern": r"^5\$"})


class Amount(float):
    """A number of another library's type."""


class Name(str):
    """Text of another library's type."""

    __slots__ = ()


@pytest.mark.parametrize(("value", "said"), [(Amount(1.5), "a number"), (Name("x"), "text")])
def test_types_that_extend_those_of_json(value: Any, said: str) -> None:
    [problem] = validate(value, {"type": "array"})
    assert problem.message == f"{said} where array is expected"


def test_unknown_keywords_say_nothing() -> None:
    assert validate("x", {"format": "date-time", "x-note": 1, "description": "y"}) == []


def test_references_are_followed() -> None:
    schema = {"type": "array", "items": {"$ref": "EventAction"}}
    assert validate([{"action": "Bought"}], schema) == []
    [problem] = validate([{"action": "Bought"}, {}], schema, "actions")
    assert str(problem) == "actions[1].action: is missing (give action)"


@pytest.mark.parametrize(
    ("value", "check"),
    [("unknown", "customer-id"), ("x" * 9, "customer-id"), (7, "document"), (None, "document")],
)
def test_a_wrong_type_is_no_finding_of_a_local_check(value: Any, check: str) -> None:
    """One can turn the check off; the vendor still takes no other type."""
    schema = {"check": "customer-id", "type": "string", "maxLength": 8, "not": {"enum": ["unknown"]}}
    assert [one.check for one in validate(value, schema)] == [check]


@pytest.mark.parametrize("depth", [50, 150, 250, 350])
def test_a_value_of_any_depth_gets_an_answer(depth: int) -> None:
    """Filters hold filters: a schema that leads to itself uses more of the stack than the value does."""
    value: Any = {"filter_operator": "and"}
    for _ in range(depth):
        action = {"filter_type": "actions", "action_name": "Purchase", "attributes": value}
        value = {"filter_operator": "and", "filters": [action]}
    told = [str(one) for one in validate(value, {"$ref": "FilterGroup"}, "body")]
    assert told in ([], ["body: is nested too deeply (send less at once)"])
    assert told == [] or depth > 50
