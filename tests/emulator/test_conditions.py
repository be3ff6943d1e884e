"""Conditions of schemas, as the emulator reads them: each keyword, inside a condition and outside of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from moengage_emulator.conditions import broken_conditions
from moengage_emulator.document import Document

GUARD = {"required": ["kind"]}
CHOICE = {
    "discriminator": {"propertyName": "kind", "mapping": {"tea": "#/components/schemas/Tea"}},
    "oneOf": [{"$ref": "#/components/schemas/Tea"}],
}
TEA = {"type": "object", "dependentRequired": {"milk": ["sugar"]}}

# Schema that holds for `at` of an object under the condition, value there, kinds of what is found.
INSIDE: list[tuple[dict[str, Any], Any, list[str]]] = [
    ({"const": 1}, 1, []),
    ({"const": 1}, True, ["value"]),
    ({"enum": ["a", "b"]}, "b", []),
    ({"enum": ["a", "b"]}, "c", ["value"]),
    ({"pattern": "^a"}, "ab", []),
    ({"pattern": "^a"}, "ba", ["format"]),
    ({"pattern": "^a"}, 7, []),
    ({"anyOf": [{"const": 1}, {"const": 2}]}, 2, []),
    ({"anyOf": [{"const": 1}, {"const": 2}]}, 3, ["format"]),
    ({"type": "string"}, "a", []),
    ({"type": "string"}, 7, ["type"]),
    ({"type": ["string", "null"]}, None, []),
    ({"type": ["string", "null"]}, [], ["type"]),
    ({"type": "boolean"}, True, []),
    ({"type": "number"}, True, ["type"]),
    ({"type": "number"}, 1.5, []),
    ({"type": "integer"}, 2.0, []),
    ({"type": "integer"}, 2.5, ["type"]),
    ({"type": "object"}, {}, []),
    ({"type": "array"}, {}, ["type"]),
    ({"minItems": 2}, [1, 2], []),
    ({"minItems": 2}, [1], ["too_few"]),
    ({"maxItems": 1}, [1], []),
    ({"maxItems": 1}, [1, 2], ["too_many"]),
    ({"minLength": 1}, "a", []),
    ({"minLength": 1}, "", ["too_short"]),
    ({"minimum": 1, "maximum": 2}, 1, []),
    ({"minimum": 1, "maximum": 2}, 0, ["range"]),
    ({"minimum": 1, "maximum": 2}, 3, ["range"]),
    ({"minimum": 1, "maximum": 2}, "many", []),
    ({"not": {"required": ["x"]}}, {"x": 1}, ["format"]),
    ({"not": {"required": ["x"]}}, {"y": 1}, []),
    ({"minProperties": 1}, {}, ["too_few"]),
    ({"minProperties": 1}, {"x": 1}, []),
    ({"required": ["x", "y"]}, {"x": 1}, ["missing"]),
    ({"allOf": [{"required": ["x"]}, {"required": ["y"]}]}, {}, ["missing", "missing"]),
    ({"items": {"type": "string"}}, ["a", 1, 2], ["type", "type"]),
    ({"properties": {"x": {"const": 1}}}, {"x": 2}, ["value"]),
    ({"additionalProperties": {"const": 1}}, {"x": 2}, ["value"]),
    ({"propertyNames": {"pattern": "^x"}}, {"y": 2}, ["format"]),
]

# Schema of the whole, value, kinds of what is found.
OUTSIDE: list[tuple[dict[str, Any], Any, list[str]]] = [
    (TEA, {"milk": 1}, ["missing"]),
    (TEA, {"milk": 1, "sugar": 2}, []),
    # What the models check by themselves is left to them.
    ({"type": "string", "minLength": 3, "pattern": "^a"}, "b", []),
    ({"oneOf": [TEA, {"not": {"required": ["milk"]}}]}, {"milk": 1}, ["missing"]),
    ({"oneOf": [TEA, {"not": {"required": ["milk"]}}]}, {"milk": 1, "sugar": 2}, []),
    (CHOICE, {"kind": "tea", "milk": 1}, ["missing"]),
    (CHOICE, {"kind": "coffee", "milk": 1}, []),
    (CHOICE, {"kind": 7, "milk": 1}, []),
    (CHOICE, "tea", []),
]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Any:
    def kinds(schema: Mapping[str, Any], value: Any) -> list[str]:
        schemas = {"Asked": schema, "Tea": TEA}
        document = Document({"paths": {}, "components": {"schemas": schemas}})
        monkeypatch.setattr(Document, "load", lambda: document)
        return [problem.kind for problem in broken_conditions("Asked", value)]

    return kinds


@pytest.mark.parametrize(("schema", "value", "expected"), INSIDE)
def test_keywords_of_a_condition(read: Any, schema: dict[str, Any], value: Any, expected: list[str]) -> None:
    then = {"properties": {"at": schema}}
    conditional = {"if": GUARD, "then": then}
    assert read(conditional, {"kind": "any", "at": value}) == expected
    assert read(conditional, {"at": value}) == []
    assert read({"if": GUARD, "then": {}, "else": then}, {"at": value}) == expected
    assert Draft202012Validator(schema).is_valid(value) == (expected == [])


@pytest.mark.parametrize(("schema", "value", "expected"), OUTSIDE)
def test_conditions_of_a_body(read: Any, schema: dict[str, Any], value: Any, expected: list[str]) -> None:
    assert read(schema, value) == expected
