"""Compares two schemas, by what a caller sends or by what it gets.

What is sent may only be allowed more, what is received may only promise more. An answer's enumeration is
open, since the client keeps values that it does not know; its limits of length and size bind nobody.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from generator.walk import name_of, resolve

from .changes import Change, both, only

__all__ = ["SchemaComparison"]

Schema = dict[str, Any]

_UPPER = ("maximum", "maxLength", "maxItems", "maxProperties")
_LOWER = ("minimum", "minLength", "minItems", "minProperties")
_RULES = (
    *("pattern", "format", "not", "if", "then", "else", "propertyNames", "dependentRequired"),
    *("uniqueItems", "x-moengage-check"),
)
"""Keywords that restrict in a way of their own: which of two is the stricter cannot be told."""
_LONGEST = 60
"""Characters of a schema without a name that a message shows."""
_ANY_TYPE = frozenset({"array", "boolean", "integer", "null", "number", "object", "string"})


class SchemaComparison:
    """Compares schemas of two documents; a pair of components is compared once for each direction."""

    def __init__(self, old: dict[str, Any], new: dict[str, Any]) -> None:
        """The bundled documents that references lead into."""
        self._old = old
        self._new = new
        self._done: set[tuple[str, str, bool]] = set()

    def compare(self, old: Any, new: Any, place: str, *, sent: bool) -> Iterator[Change]:
        """Every change between two schemas; `place` names them where they are no components."""
        old, new = _as_schema(old), _as_schema(new)
        if "$ref" in old and "$ref" in new:
            pair = (old["$ref"], new["$ref"], sent)
            if pair in self._done:
                return
            self._done.add(pair)
        if "$ref" in new:
            place = name_of(new["$ref"])
        before, after = resolve(self._old, old), resolve(self._new, new)
        yield from _types(before, after, place, sent=sent)
        yield from _values(before, after, place, sent=sent)
        if sent:
            yield from _limits(before, after, place)
        yield from self._properties(before, after, place, sent=sent)
        if "items" in before and "items" in after:
            yield from self.compare(before["items"], after["items"], f"{place}[]", sent=sent)
        yield from self._unnamed(before, after, place, sent=sent)
        for union in ("oneOf", "anyOf"):
            yield from self._members(before.get(union, []), after.get(union, []), place, sent=sent)
        yield from self._parts(before.get("allOf", []), after.get("allOf", []), place, sent=sent)

    def _properties(self, old: Schema, new: Schema, place: str, *, sent: bool) -> Iterator[Change]:
        before, after = old.get("properties", {}), new.get("properties", {})
        needed, needs = old.get("required", ()), new.get("required", ())
        for name in only(before, after):
            yield Change(True, f"{place}.{name}", f"is gone ({_direction(sent)})")
        for name in only(after, before):
            required = sent and name in needs
            text = "is new and required" if required else "is new"
            yield Change(required, f"{place}.{name}", f"{text} ({_direction(sent)})")
        for name in both(before, after):
            inner = f"{place}.{name}"
            if name in needs and name not in needed:
                text = "is required now" if sent else "is always there now"
                yield Change(sent, inner, f"{text} ({_direction(sent)})")
            if name in needed and name not in needs:
                text = "is optional now" if sent else "may be absent now"
                yield Change(not sent, inner, f"{text} ({_direction(sent)})")
            yield from self.compare(before[name], after[name], inner, sent=sent)

    def _unnamed(self, old: Schema, new: Schema, place: str, *, sent: bool) -> Iterator[Change]:
        before, after = (schema.get("additionalProperties", True) for schema in (old, new))
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.compare(before, after, f"{place}.*", sent=sent)
        elif sent and (before is False) != (after is False):
            text = "takes no other fields now" if after is False else "takes other fields, too, now"
            yield Change(after is False, place, f"{text} ({_direction(sent)})")

    def _parts(self, old: list[Any], new: list[Any], place: str, *, sent: bool) -> Iterator[Change]:
        before, after = ({_key(part): part for part in parts} for parts in (old, new))
        for key in both(before, after):
            yield from self.compare(before[key], after[key], place, sent=sent)
        for key in only(before, after):
            text = f"no longer has to be {_shape(before[key])}"
            yield Change(not sent, place, f"{text} ({_direction(sent)})")
        for key in only(after, before):
            yield Change(sent, place, f"has to be {_shape(after[key])}, too, now ({_direction(sent)})")

    def _members(self, old: list[Any], new: list[Any], place: str, *, sent: bool) -> Iterator[Change]:
        before, after = ({_key(member): member for member in members} for members in (old, new))
        for key in both(before, after):
            yield from self.compare(before[key], after[key], place, sent=sent)
        gone = [member for key, member in before.items() if key not in after]
        added = [member for key, member in after.items() if key not in before]
        if gone and len(gone) == len(added):
            # Members without names that are as many as before are the same ones, changed.
            for one, other in zip(gone, added, strict=True):
                yield from self.compare(one, other, place, sent=sent)
            return
        for member in gone:
            yield Change(sent, place, f"is no longer {_shape(member)} ({_direction(sent)})")
        for member in added:
            yield Change(not sent, place, f"may be {_shape(member)} now ({_direction(sent)})")


def _types(old: Schema, new: Schema, place: str, *, sent: bool) -> Iterator[Change]:
    before, after = _type_set(old), _type_set(new)
    allowed, promised = (after, before) if sent else (before, after)
    if before != after:
        breaking = not (promised <= allowed)
        text = f"was of type {_listed(before)}, is {_listed(after)}"
        yield Change(breaking, place, f"{text} ({_direction(sent)})")


def _type_set(schema: Schema) -> frozenset[str]:
    given = schema.get("type", _ANY_TYPE)
    types = frozenset([given] if isinstance(given, str) else given)
    return types | {"integer"} if "number" in types else types


def _listed(types: frozenset[str]) -> str:
    if types == _ANY_TYPE:
        return "any"
    return " or ".join(sorted(types - {"integer"} if "number" in types else types))


def _values(old: Schema, new: Schema, place: str, *, sent: bool) -> Iterator[Change]:
    before, after = _enumerated(old), _enumerated(new)
    if before is not None and after is not None:
        for value in (value for value in before if value not in after):
            yield Change(sent, place, f"no longer has the value {_json(value)} ({_direction(sent)})")
        for value in (value for value in after if value not in before):
            yield Change(False, place, f"has the value {_json(value)}, too, now ({_direction(sent)})")
    elif before is not None:
        yield Change(False, place, f"is no longer an enumeration ({_direction(sent)})")
    elif after is not None:
        text = f"is one of {', '.join(map(_json, after))} now"
        yield Change(sent, place, f"{text} ({_direction(sent)})")


def _enumerated(schema: Schema) -> list[Any] | None:
    return [schema["const"]] if "const" in schema else schema.get("enum")


def _limits(old: Schema, new: Schema, place: str) -> Iterator[Change]:
    for keyword in (*_UPPER, *_LOWER):
        before, after = old.get(keyword), new.get(keyword)
        if before != after:
            stricter = after is not None and (
                before is None or (after < before if keyword in _UPPER else after > before)
            )
            yield Change(stricter, place, f"has {keyword} {_or_none(after)}, was {_or_none(before)}")
    for keyword in _RULES:
        if old.get(keyword) != new.get(keyword):
            said = "another" if keyword in old and keyword in new else "a" if keyword in new else "no"
            yield Change(keyword in new, place, f"has {said} rule `{keyword}` now (in requests)")


def _as_schema(schema: Any) -> Schema:
    if isinstance(schema, dict):
        return schema
    return {} if schema else {"not": {}}


def _key(member: Any) -> str:
    return name_of(member["$ref"]) if "$ref" in member else _json(member)


def _shape(member: Any) -> str:
    text = name_of(member["$ref"]) if "$ref" in member else _json(member)
    return f"`{text if len(text) <= _LONGEST else text[:_LONGEST] + '…'}`"


def _json(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def _or_none(value: Any) -> str:
    return "none" if value is None else str(value)


def _direction(sent: bool) -> str:
    return "in requests" if sent else "in answers"
