"""What clients carry of a schema: all of it for requests, only what reading needs for answers."""

from __future__ import annotations

from typing import Any

import pytest

from generator.compact import Compactor
from tests.generator.documents import changed, tiny

EXTRA: dict[str, Any] = {
    "S Map": {
        "type": "object",
        "description": "Free-form.",
        "additionalProperties": {"type": "string", "maxLength": 9},
    },
    "S Wheel": {
        "type": "object",
        "description": "A wheel.",
        "required": ["kind", "radius"],
        "properties": {
            "kind": {"const": "wheel", "description": "Always wheel."},
            "radius": {"type": "number", "description": "Centimeters.", "minimum": 1},
        },
    },
    "S Door": {
        "type": "object",
        "description": "A door.",
        "required": ["kind"],
        "properties": {"kind": {"const": "door", "description": "Always door."}},
    },
    "S Part": {
        "description": "A part.",
        "oneOf": [{"$ref": "#/components/schemas/Wheel"}, {"$ref": "#/components/schemas/Door"}],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"wheel": "#/components/schemas/Wheel", "door": "#/components/schemas/Door"},
        },
    },
}
DOCUMENT = changed(EXTRA)


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


CASES: dict[str, tuple[Any, Any, Any]] = {
    "prose goes": (
        {"type": "string", "description": "x", "examples": ["a"], "default": "a", "deprecated": True},
        {"type": "string"},
        {},
    ),
    "constraints stay for requests": (
        {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a"},
        {"type": "string", "minLength": 1, "maxLength": 9, "pattern": "^a"},
        {},
    ),
    "forms that reading turns into Python values stay": (
        {"type": "string", "format": "date-time"},
        {"type": "string", "format": "date-time"},
        {"format": "date-time"},
    ),
    "other forms are for writing": (
        {"type": "integer", "format": "epoch-seconds"},
        {"type": "integer", "format": "epoch-seconds"},
        {},
    ),
    "a class is named": (ref("Wheel"), {"$ref": "Wheel"}, {"$ref": "Wheel"}),
    "words beside a reference go": (
        {**ref("Wheel"), "description": "x"},
        {"$ref": "Wheel"},
        {"$ref": "Wheel"},
    ),
    "an enum is put in place": (ref("Size"), {"type": "string", "enum": ["small", "big"]}, {}),
    "a map is put in place": (
        ref("Map"),
        {"type": "object", "additionalProperties": {"type": "string", "maxLength": 9}},
        {},
    ),
    "a map of objects is read": (
        {"type": "object", "additionalProperties": ref("Wheel")},
        {"type": "object", "additionalProperties": {"$ref": "Wheel"}},
        {"additionalProperties": {"$ref": "Wheel"}},
    ),
    "a union is put in place, without its discriminator": (
        ref("Part"),
        {"oneOf": [{"$ref": "Wheel"}, {"$ref": "Door"}]},
        {"oneOf": [{"$ref": "Wheel"}, {"$ref": "Door"}]},
    ),
    "a list of objects": (
        {"type": "array", "maxItems": 3, "items": ref("Wheel")},
        {"type": "array", "maxItems": 3, "items": {"$ref": "Wheel"}},
        {"items": {"$ref": "Wheel"}},
    ),
    "a list of plain values is not read": (
        {"type": "array", "items": {"type": "string"}},
        {"type": "array", "items": {"type": "string"}},
        {},
    ),
    "a union of plain values is not read": (
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        {},
    ),
    "a union with null": (
        {"anyOf": [ref("Wheel"), {"type": "null"}]},
        {"anyOf": [{"$ref": "Wheel"}, {"type": "null"}]},
        {"anyOf": [{"$ref": "Wheel"}, {}]},
    ),
    "conditions are for writing": (
        {
            "type": "object",
            "if": {"required": ["a"]},
            "then": {"required": ["b"]},
            "else": {"not": {"required": ["b"]}},
            "propertyNames": {"pattern": "^a"},
            "dependentRequired": {"a": ["b"]},
            "allOf": [{"minProperties": 1}],
        },
        {
            "type": "object",
            "if": {"required": ["a"]},
            "then": {"required": ["b"]},
            "else": {"not": {"required": ["b"]}},
            "propertyNames": {"pattern": "^a"},
            "dependentRequired": {"a": ["b"]},
            "allOf": [{"minProperties": 1}],
        },
        {},
    ),
    "closed objects are open in answers": (
        {"type": "object", "additionalProperties": False},
        {"type": "object", "additionalProperties": False},
        {},
    ),
    "fields called like keywords are fields": (
        {"type": "object", "properties": {"format": {"type": "string"}, "default": ref("Wheel")}},
        {"type": "object", "properties": {"format": {"type": "string"}, "default": {"$ref": "Wheel"}}},
        {"properties": {"default": {"$ref": "Wheel"}}},
    ),
    "required constants tell unions apart": (
        DOCUMENT["components"]["schemas"]["Wheel"],
        {
            "type": "object",
            "required": ["kind", "radius"],
            "properties": {"kind": {"const": "wheel"}, "radius": {"type": "number", "minimum": 1}},
        },
        {"properties": {"kind": {"const": "wheel"}}, "required": ["kind"]},
    ),
    "anything": (True, True, {}),
    "nothing": (False, False, False),
}


@pytest.mark.parametrize(("schema", "sent", "answered"), CASES.values(), ids=CASES.keys())
def test_schema(schema: Any, sent: Any, answered: Any) -> None:
    compactor = Compactor(DOCUMENT)
    assert compactor.compact(schema, sent=True) == sent
    assert compactor.compact(schema, sent=False) == answered


def test_a_component_that_requests_hold_keeps_its_constraints() -> None:
    compactor = Compactor(tiny())
    assert compactor.sent == {"Thing", "Size"}
    assert compactor.component("Thing") == {
        "type": "object",
        "required": ["name"],
        "properties": {
            "name": {"type": "string", "maxLength": 5},
            "size": {"type": "string", "enum": ["small", "big"]},
            "colors": {"type": "array", "items": {"type": "string"}},
        },
    }


def test_a_component_that_only_answers_hold_keeps_none() -> None:
    document = changed({"S Made required": ["id"], "S Made properties id maxLength": 3})
    assert Compactor(document).component("Made") == {}


def test_the_document_is_not_changed() -> None:
    document = tiny()
    compactor = Compactor(document)
    for name in document["components"]["schemas"]:
        compactor.component(name)
    assert document == tiny()
