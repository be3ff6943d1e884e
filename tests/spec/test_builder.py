"""The values that the other tests send: they fit, they keep the rules among fields, they leave little out."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import pytest

from tests.spec.builder import Extent, build
from tests.spec.calls import CALLS
from tests.spec.document import CASES, errors_of, resolve
from tests.spec.equality import difference

LEAST_SHARE = 0.97
"""Of the fields of all request bodies; the rest stand in variants that exclude the ones built."""

NAMES: dict[str, Any] = {
    "type": "object",
    "required": ["kind"],
    "properties": {
        "kind": {"type": "string", "enum": ["a", "b"]},
        "x": {"type": "integer"},
        "y": {"type": "null"},
    },
}


@pytest.mark.parametrize(
    ("rules", "extent", "expected"),
    [
        ({}, "minimal", {"kind": "a"}),
        ({}, "full", {"kind": "b", "x": 1, "y": None}),
        ({"dependentRequired": {"kind": ["x"]}}, "minimal", {"kind": "a", "x": 1}),
        ({"not": {"required": ["kind", "x"]}}, "full", {"kind": "b", "y": None}),
        (
            {"if": {"properties": {"kind": {"const": "a"}}}, "then": {"required": ["x"]}},
            "minimal",
            {"kind": "a", "x": 1},
        ),
        (
            {"if": {"required": ["x"]}, "then": {"properties": {"x": {"minimum": 7}}}},
            "full",
            {"kind": "b", "x": 7, "y": None},
        ),
        (
            {"allOf": [{"properties": {"kind": {"not": {"const": "b"}}}}]},
            "full",
            {"kind": "a", "x": 1, "y": None},
        ),
        ({"maxProperties": 2}, "full", {"kind": "b", "x": 1}),
        ({"minProperties": 2}, "minimal", {"kind": "a", "x": 1}),
    ],
)
def test_a_value_keeps_the_rules_among_its_fields(
    rules: dict[str, Any], extent: Extent, expected: dict[str, Any]
) -> None:
    assert build({**NAMES, **rules}, extent) == expected


def test_what_cannot_be_built_is_a_failure() -> None:
    with pytest.raises(AssertionError, match="is too short"):
        build({"type": "string", "minLength": 9, "maxLength": 2}, "minimal")


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ({"a": [1, 2]}, {"a": [1, 2.0]}, None),
        ({"a": [1, 2]}, {"a": [1, 3]}, "$.a[1]: 2 is not 3"),
        ({"a": 1}, {"a": True}, "$.a: 1 is not True"),
        ({"a": 1}, {"b": 1}, "$: ['a', 'b']"),
        ([1], [1, 1], "$: [1] is not [1, 1]"),
        ("2026-03-01T09:30:00Z", "2026-03-01T11:30:00+02:00", None),
        (
            "2026-03-01T09:30:00",
            "2026-03-01T09:30:00Z",
            "$: '2026-03-01T09:30:00' is not '2026-03-01T09:30:00Z'",
        ),
        (None, "", "$: None is not ''"),
    ],
)
def test_a_difference_is_found_where_it_is(left: Any, right: Any, found: str | None) -> None:
    assert difference(left, right) == found


def test_the_bodies_that_are_sent_hold_nearly_every_field() -> None:
    known: dict[str, set[str]] = {}
    sent: dict[str, set[str]] = defaultdict(set)
    for case in CASES.values():
        if case.body is not None:
            _collect(case.body[1], known)
    for call in CALLS.values():
        if call.case.body is not None:
            _visit(call.case.body[1], call.body, sent)
    missing = {name: sorted(fields - sent[name]) for name, fields in known.items() if fields - sent[name]}
    total = sum(map(len, known.values()))
    assert sum(map(len, missing.values())) <= total * (1 - LEAST_SHARE), missing


def _collect(schema: Any, known: dict[str, set[str]]) -> None:
    """The fields of every component that a body can hold."""
    if not isinstance(schema, dict):
        return
    target = resolve(schema)
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        if name in known:
            return
        known[name] = set(target.get("properties", ()))
    parts = [*target.get("properties", {}).values(), *target.get("oneOf", ()), *target.get("anyOf", ())]
    for part in [*parts, target.get("items"), target.get("additionalProperties")]:
        _collect(part, known)


def _visit(schema: Any, value: Any, sent: dict[str, set[str]]) -> None:
    """Note the fields that a body holds, under the components that they belong to."""
    target = resolve(schema)
    members = [*target.get("oneOf", ()), *target.get("anyOf", ())]
    if members and "properties" not in target:
        fitting = [one for one in members if not errors_of(one, value)]
        _visit((fitting or members)[0], value, sent)
    elif isinstance(value, dict):
        fields, others = target.get("properties", {}), target.get("additionalProperties")
        for name, item in value.items():
            if name in fields:
                sent[schema.get("$ref", "").rpartition("/")[2]].add(name)
            _visit(fields.get(name, others if isinstance(others, dict) else {}), item, sent)
    elif isinstance(value, list):
        for item in value:
            _visit(target.get("items", {}), item, sent)
