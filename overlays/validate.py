"""JSON Schema for what goes out: the keywords that the document uses, with a path and a remedy each.

Written here because a client should need attrs and httpx alone; the tests hold it against the
`jsonschema` package. Keywords it does not know are refused by the generator, so none is ignored. A schema
is read once, into tests that are quick to pass: words are found only for a value that fails one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Any

import attrs

from .assertions import ASSERTIONS, TYPES, Rule, below, equal, listed
from .errors import Problem
from .operation import Schema
from .schemas import candidate_for, constants, pointed_to, resolve

__all__ = ["KEYWORDS", "validate"]


def validate(value: Any, schema: Schema, path: str = "") -> list[Problem]:
    """Everything that keeps the JSON value from fitting the schema; empty if it fits."""
    try:
        found = below(path, _Validator(schema).problems(value))
    except RecursionError:
        found = [Problem(path, "is nested too deeply", "send less at once")]
    return found if path else [attrs.evolve(one, path=one.path.removeprefix(".")) for one in found]


class _Validator:
    """A schema, whose rules are read when a value first meets it: a reference may lead to another module."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema

    def fits(self, value: Any) -> bool:
        for rule in self._rules[type(value)]:  # noqa: SIM110 - every value of every body passes here
            if not rule.test(value):
                return False
        return True

    def fits_as_member(self, value: Any) -> bool:
        """`fits`, where the constants of most other members of a union tell them apart at once.

        Looking no further leaves the models below those members unloaded.
        """
        if isinstance(value, dict):
            for name, constant in self._constants.items():
                if name not in value or not equal(value[name], constant):
                    return False
        return self.fits(value)

    def problems(self, value: Any) -> list[Problem]:
        found: list[Problem] = []
        for rule in self._rules[type(value)]:
            if not rule.test(value):
                found += rule.tell(value)
                if rule.last:
                    break
        return found

    @cached_property
    def _rules(self) -> _Rules:
        return _rules_of(resolve(self._schema))

    @cached_property
    def _constants(self) -> dict[str, Any]:
        return constants(self._schema)


class _Rules(dict[type, tuple[Rule, ...]]):
    """The rules of a schema by Python type: for each only those keywords that are about it."""

    def __init__(self, schema: Schema) -> None:
        rules = [(KEYWORDS[word], argument) for word, argument in schema.items() if word in KEYWORDS]
        made = [(applies, _named(make(argument, schema), schema)) for (applies, make), argument in rules]
        made.sort(key=lambda pair: not pair[1].last)
        types = schema.get("type", list(TYPES))
        wanted = {types} if isinstance(types, str) else {*types}
        for kind, names in _KINDS.items():
            about = [rule for applies, rule in made if not applies or applies in names]
            if wanted & names:
                about = [rule for rule in about if not rule.last]
            self[kind] = tuple(about)

    def __missing__(self, kind: type) -> tuple[Rule, ...]:
        base = next(one for one in _KINDS if issubclass(kind, one))
        rules = self[kind] = self[base]
        return rules


_KINDS: Mapping[type, frozenset[str]] = {
    bool: frozenset({"boolean"}),
    int: frozenset({"integer", "number"}),
    float: frozenset({"number"}),
    str: frozenset({"string"}),
    list: frozenset({"array"}),
    dict: frozenset({"object"}),
    type(None): frozenset({"null"}),
    object: frozenset(),
}
"""Python type -> the types of JSON that all of its values have; a float may be an integer as well."""
_READ: dict[int, tuple[Schema, _Rules]] = {}


def _rules_of(schema: Schema) -> _Rules:
    # By identity: the schemas are constants of generated modules. Kept, so that their ids stay theirs.
    known = _READ.get(id(schema))
    if known is None:
        known = _READ[id(schema)] = (schema, _Rules(schema))
    return known[1]


def _named(rule: Rule, schema: Schema) -> Rule:
    """The rule, whose problems bear the name of the local check that the schema belongs to.

    A wrong type is not among them: with the check off it is still refused.
    """
    name = schema.get("check")
    if not name or rule.last:
        return rule

    def tell(value: Any) -> list[Problem]:
        return [attrs.evolve(one, check=name) if one.check == "document" else one for one in rule.tell(value)]

    return rule._replace(tell=tell)


def _properties(properties: Mapping[str, Schema], schema: Schema) -> Rule:
    fields = {name: _Validator(field) for name, field in properties.items()}

    def test(value: dict[str, Any]) -> bool:
        return all(fields[name].fits(item) for name, item in value.items() if name in fields)

    def tell(value: dict[str, Any]) -> list[Problem]:
        return _of_fields(fields, {name: item for name, item in value.items() if name in fields})

    return Rule(test, tell)


def _additional(extra: Schema | bool, schema: Schema) -> Rule:
    known = schema.get("properties", {})
    others = _Validator(extra if isinstance(extra, Mapping) else {})

    def unknown(value: dict[str, Any]) -> dict[str, Any]:
        return {name: item for name, item in value.items() if name not in known}

    def tell(value: dict[str, Any]) -> list[Problem]:
        if extra is False:
            return [
                Problem(f".{name}", "is not a field of this object", "leave it out")
                for name in unknown(value)
            ]
        return _of_fields(dict.fromkeys(unknown(value), others), unknown(value))

    if extra is False:
        return Rule(lambda value: value.keys() <= known.keys(), tell)
    return Rule(lambda value: all(map(others.fits, unknown(value).values())), tell)


def _of_fields(fields: Mapping[str, _Validator], value: Mapping[str, Any]) -> list[Problem]:
    return [found for name, item in value.items() for found in below(f".{name}", fields[name].problems(item))]


def _property_names(names: Schema, schema: Schema) -> Rule:
    allowed = _Validator(names)

    def tell(value: dict[str, Any]) -> list[Problem]:
        return [
            Problem(f".{name}", f"the name {name!r:.80} is not allowed here", found[0].remedy, found[0].check)
            for name in value
            if (found := allowed.problems(name))
        ]

    return Rule(lambda value: all(map(allowed.fits, value)), tell)


def _items(items: Schema, schema: Schema) -> Rule:
    entries = _Validator(items)

    def tell(value: list[Any]) -> list[Problem]:
        return [
            found for index, item in enumerate(value) for found in below(f"[{index}]", entries.problems(item))
        ]

    return Rule(lambda value: all(map(entries.fits, value)), tell)


def _not(refused: Schema, schema: Schema) -> Rule:
    unwanted = _Validator(refused)
    return Rule(lambda value: not unwanted.fits(value), lambda value: _refusal(value, refused))


def _refusal(value: Any, refused: Schema) -> list[Problem]:
    """Why a value is refused that fits what must not fit."""
    if "enum" in refused:
        remedy = f"anything but {listed(refused['enum'])}"
        return [Problem("", f"{value!r} is a value the vendor refuses", remedy)]
    if "pattern" in refused:
        wrong = f"{value!r:.80} has a form that the vendor refuses"
        remedy = f"it must not match {refused['pattern']}"
        return [Problem("", wrong, remedy, refused.get("check", "document"))]
    for one in refused.get("anyOf", ()):
        if _Validator(one).fits(value):
            return _refusal(value, one)
    if set(refused) == {"required"}:
        names = refused["required"]
        if len(names) == 1:
            return [Problem(f".{names[0]}", "must not stand here", "leave it out")]
        return [Problem("", f"{' and '.join(names)} exclude each other", "leave one out")]
    return [Problem("", "this combination is refused", "see the description of the field")]


def _if(condition: Schema, schema: Schema) -> Rule:
    asked, then, otherwise = (
        _Validator(one) for one in (condition, schema.get("then", {}), schema.get("else", {}))
    )

    def branch(value: Any) -> _Validator:
        return then if asked.fits(value) else otherwise

    return Rule(lambda value: branch(value).fits(value), lambda value: branch(value).problems(value))


def _all_of(parts: list[Schema], schema: Schema) -> Rule:
    all_parts = [_Validator(part) for part in parts]
    return Rule(
        lambda value: all(part.fits(value) for part in all_parts),
        lambda value: [found for part in all_parts for found in part.problems(value)],
    )


def _any_of(candidates: list[Schema], schema: Schema) -> Rule:
    members = [_Validator(one) for one in candidates]
    return Rule(
        lambda value: any(one.fits_as_member(value) for one in members),
        lambda value: _misfit(value, candidates),
    )


def _one_of(candidates: list[Schema], schema: Schema) -> Rule:
    members = [_Validator(one) for one in candidates]

    def fitting(value: Any) -> int:
        return sum(one.fits_as_member(value) for one in members)

    def tell(value: Any) -> list[Problem]:
        if (count := fitting(value)) > 1:
            return [Problem("", f"fits {count} forms that exclude each other", "leave one form's fields out")]
        return _misfit(value, candidates)

    return Rule(lambda value: fitting(value) == 1, tell)


def _misfit(value: Any, candidates: list[Schema]) -> list[Problem]:
    """Say why a value fits no member of a union, by the member it is nearest to."""
    if isinstance(value, dict):
        claimed = candidate_for(candidates, value)
        if claimed is not None:
            return _Validator(claimed).problems(value)
        name, allowed = _discriminator(candidates)
        if name and value.get(name) not in allowed:
            found = f"{value[name]!r:.80} is not known" if name in value else "is missing"
            return [Problem(f".{name}", found, f"one of {listed(allowed)}")]
        candidates = pointed_to(candidates, value) or candidates
    tries = [_Validator(one).problems(value) for one in candidates]
    of_type = [found for one, found in zip(candidates, tries, strict=True) if _same_type(value, resolve(one))]
    return min(of_type or tries, key=len)


def _same_type(value: Any, schema: Schema) -> bool:
    types = schema.get("type", list(TYPES))
    return any(TYPES[name](value) for name in ([types] if isinstance(types, str) else types))


def _discriminator(candidates: list[Schema]) -> tuple[str, list[Any]]:
    """The field whose constant tells the members apart, with the constants, if every member has one."""
    members = [constants(one) for one in candidates]
    shared = [name for name in members[0] if all(name in one for one in members)]
    return (shared[0], sorted({one[shared[0]] for one in members}, key=str)) if shared else ("", [])


_APPLICATORS: Mapping[str, tuple[str, Callable[[Any, Schema], Rule]]] = {
    "properties": ("object", _properties),
    "additionalProperties": ("object", _additional),
    "propertyNames": ("object", _property_names),
    "items": ("array", _items),
    "not": ("", _not),
    "if": ("", _if),
    "allOf": ("", _all_of),
    "anyOf": ("", _any_of),
    "oneOf": ("", _one_of),
}
KEYWORDS = {**ASSERTIONS, **_APPLICATORS}
"""The keywords of JSON Schema 2020-12 that the document may use: the type each is about, and its rule."""
