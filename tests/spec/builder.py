"""Values of a schema of the document: `minimal` has what is required, `full` everything there is.

A value is built from the schema's own examples, constants and enums where it has them. What several
fields must agree on (if/then, not, dependentRequired) is mended afterwards, by what jsonschema finds.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal

from tests.spec.document import errors_of, resolve
from tests.spec.mending import mend

__all__ = ["Extent", "build"]

Extent = Literal["minimal", "full"]

_DEPTH = 12
_TEXTS = (
    "autumn",
    "Autumn sale",
    "https://shop.example.com/autumn",
    "ida@shop.example.com",
    "4f3c2b1a0d9e8f7a6b5c4d3e",
    "3b9d8a52-6c1f-4e0a-9b7d-2f5e8c1a4d60",
    "variation_1",
    "12",
    "EUR",
    "2026-03-01T09:30:00Z",
    "2026-03-01T09:30:00",
    "2026-03-01",
    "03/01/2026",
    "09:30 AM",
    "9" * 64,
)
_NUMBERS = (1, 2, 10, 100, 1_772_357_400, 1_772_357_400_000, 0, -1, 0.5)


def build(schema: Mapping[str, Any], extent: Extent) -> Any:
    """A JSON value that fits the schema. Fails if there is none that it can find."""
    builder = _Builder(extent)
    value = mend(builder.value(schema), schema, builder)
    assert not errors_of(schema, value), f"{schema}: {errors_of(schema, value)[0].message[:300]}"
    return value


class _Builder:
    """Builds one value, and remembers which schema each object in it was built from."""

    def __init__(self, extent: Extent) -> None:
        self.full = extent == "full"
        self.stack: list[str] = []
        # The objects are kept beside their schemas: the id of one that is gone may come again.
        self._objects: dict[int, tuple[Any, Mapping[str, Any]]] = {}

    def value(self, schema: Any) -> Any:
        """A value of the schema; rules among the fields of an object may still be broken."""
        if not isinstance(schema, Mapping):
            return _TEXTS[0]
        if "$ref" not in schema:
            return self._value(schema)
        self.stack.append(schema["$ref"])
        try:
            return self._value(resolve(schema))
        finally:
            self.stack.pop()

    def field(self, owner: Any, name: str) -> Any:
        """A value for a field of an object that this builder has built."""
        _, schema = self._objects.get(id(owner), (None, {}))
        return self.value(schema.get("properties", {}).get(name, schema.get("additionalProperties", {})))

    def fitting(self, owner: Any, name: Any, rule: Mapping[str, Any]) -> Any:
        """A value for a field of an object, or an item of a list, that fits a further rule."""
        _, schema = self._objects.get(id(owner), (None, {}))
        field = resolve(schema.get("properties", {}).get(name, {}))
        return self.value(rule if "anyOf" in field or "oneOf" in field else {**field, **rule})

    def grow(self, owner: Any) -> bool:
        """Give an object another field, if it can have one."""
        _, schema = self._objects.get(id(owner), (None, {}))
        names = [*schema.get("properties", ())]
        if schema.get("additionalProperties", True) is not False:
            names += [name for name in _TEXTS if not errors_of(schema.get("propertyNames", {}), name)]
        free = next((name for name in names if name not in owner), None)
        if free is not None:
            owner[free] = self.field(owner, free)
        return free is not None

    def _value(self, schema: Mapping[str, Any]) -> Any:
        if "const" in schema:
            return schema["const"]
        members = schema.get("oneOf") or schema.get("anyOf")
        if members and "properties" not in schema:
            return self.value(self._member(members))
        kinds = schema.get("type", "object" if "properties" in schema else "string")
        kind = kinds if isinstance(kinds, str) else next(one for one in kinds if one != "null")
        make: Callable[[Mapping[str, Any]], Any] = {
            "object": self._object,
            "array": self._array,
            "boolean": lambda _: True,
            "null": lambda _: None,
        }.get(kind, self._scalar)
        return make(schema)

    def _member(self, members: list[Any]) -> Any:
        """The first member of a union, or the last one for a full value; one that ends, if any does."""
        ordered = members[::-1] if self.full else members
        real = [one for one in ordered if resolve(one).get("type") != "null"]
        ending = [one for one in real if one.get("$ref") not in self.stack]
        return (ending or real)[0]

    def _object(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        value: dict[str, Any] = {}
        self._objects[id(value)] = (value, schema)
        required = schema.get("required", ())
        for name, field in schema.get("properties", {}).items():
            if name in required or (self.full and not self._recurs(field)):
                value[name] = self.value(field)
        extra = schema.get("additionalProperties")
        wanted = schema.get("minProperties", 0)
        if isinstance(extra, Mapping) and (self.full or len(value) < wanted) and not self._recurs(extra):
            names = schema.get("propertyNames", {})
            for name in [one for one in _candidates(names) if not errors_of(names, one)][: max(1, wanted)]:
                value[str(name)] = self.value(extra)
        return value

    def _array(self, schema: Mapping[str, Any]) -> list[Any]:
        items = schema.get("items", {})
        length = max(schema.get("minItems", 0), 0 if self._recurs(items) else 1)
        return [self.value(items) for _ in range(min(length, schema.get("maxItems", length)))]

    def _recurs(self, schema: Any) -> bool:
        """Whether building it would go round in circles, or too deep to be of use."""
        if len(self.stack) > _DEPTH:
            return True
        if not isinstance(schema, Mapping):
            return False
        if "$ref" in schema:
            return schema["$ref"] in self.stack or self._recurs_inside(resolve(schema))
        return self._recurs_inside(schema)

    def _recurs_inside(self, schema: Mapping[str, Any]) -> bool:
        members = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
        return bool(members) and all(one.get("$ref") in self.stack for one in members)

    def _scalar(self, schema: Mapping[str, Any]) -> Any:
        candidates = list(_candidates(schema))
        if self.full and "enum" in schema:
            candidates.reverse()
        return next((one for one in candidates if not errors_of(schema, one)), candidates[0])


def _candidates(schema: Mapping[str, Any]) -> Iterator[Any]:
    """Scalars worth trying, the document's own first."""
    if "enum" in schema:
        yield from schema["enum"]
        return
    # A date-time is read and written again in UTC: only such text stays the same.
    shown = [*schema.get("examples", ())]
    if schema.get("format") == "date-time":
        shown = [one for one in shown if _is_utc(one)]
    yield from shown
    yield from [schema["default"]] if "default" in schema else []
    kinds = schema.get("type")
    if {"integer", "number"} & {*([kinds] if isinstance(kinds, str) else kinds or ())}:
        yield from (schema[bound] for bound in ("minimum", "maximum") if bound in schema)
        yield from _NUMBERS
    else:
        yield from _TEXTS
        yield "a" * schema.get("minLength", 1)
        yield "a" * schema.get("maxLength", 1)


def _is_utc(text: Any) -> bool:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return False
    return moment.tzinfo is not None and text == moment.isoformat().replace("+00:00", "Z")
