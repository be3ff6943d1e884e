"""JSON Schema for what goes out: the keywords that the document uses, with a path and a remedy each.

Written here because a client should need attrs and httpx alone; the tests hold it against the
`jsonschema` package. Keywords it does not know are refused by the generator, so none is ignored.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs

from .errors import Problem
from .findings import spelling
from .operation import Schema
from .schemas import candidate_for, constants, pointed_to, resolve

__all__ = ["KEYWORDS", "validate"]

_Check = Callable[[Any, Any, Schema, str], list[Problem]]


def validate(value: Any, schema: Schema, path: str = "") -> list[Problem]:
    """Everything that keeps the JSON value from fitting the schema; empty if it fits."""
    schema = resolve(schema)
    problems: list[Problem] = []
    for keyword, argument in schema.items():
        if keyword not in KEYWORDS:
            continue
        applies, check = KEYWORDS[keyword]
        if not applies or _TYPES[applies](value):
            found = check(value, argument, schema, path)
            if found and keyword == "type":
                return found  # What else is wrong with a value of the wrong type helps nobody.
            problems += found
    name = schema.get("check")
    if name and problems:
        problems = [attrs.evolve(one, check=name) if one.check == "document" else one for one in problems]
    return problems


def _fits(value: Any, schema: Schema) -> bool:
    schema = resolve(schema)
    # What a misfit should be instead is looked for only where somebody will read it.
    if "enum" in schema and not _is_one_of(value, schema["enum"]):
        return False
    if schema.keys() == {"anyOf"}:
        return any(_fits_member(value, one) for one in schema["anyOf"])
    return not validate(value, schema)


def _is_one_of(value: Any, allowed: list[Any]) -> bool:
    return value in allowed if isinstance(value, str) else any(_equal(value, one) for one in allowed)


def _equal(left: Any, right: Any) -> bool:
    """Equality of JSON values: true is not 1, at any depth."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(_equal(item, right[name]) for name, item in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(_equal, left, right))
    return bool(left == right) and isinstance(left, bool) is isinstance(right, bool)


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda v: isinstance(v, str),
    "boolean": lambda v: isinstance(v, bool),
    "integer": lambda v: _TYPES["number"](v) and v == v // 1,
    "number": lambda v: isinstance(v, int | float) and not isinstance(v, bool),
    "array": lambda v: isinstance(v, list),
    "object": lambda v: isinstance(v, dict),
    "null": lambda v: v is None,
}
_NAMES = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "an object",
}


def _type(value: Any, wanted: str | list[str], schema: Schema, path: str) -> list[Problem]:
    types = [wanted] if isinstance(wanted, str) else wanted
    if any(_TYPES[name](value) for name in types):
        return []
    given = next((name for kind, name in _NAMES.items() if isinstance(value, kind)), "null")
    return [Problem(path, f"{given} where {' or '.join(types)} is expected", f"give {' or '.join(types)}")]


def _enum(value: Any, allowed: list[Any], schema: Schema, path: str) -> list[Problem]:
    if _is_one_of(value, allowed):
        return []
    near = (
        spelling(value, [one for one in allowed if isinstance(one, str)]) if isinstance(value, str) else None
    )
    remedy = f"one of {_listed(allowed)}" + (f"; did you mean {near!r}?" if near else "")
    return [Problem(path, f"{value!r:.80} is not an allowed value", remedy)]


def _const(value: Any, constant: Any, schema: Schema, path: str) -> list[Problem]:
    if _equal(value, constant):
        return []
    return [Problem(path, f"{value!r:.80} is not allowed", f"give {constant!r}")]


def _listed(values: list[Any]) -> str:
    return ", ".join(repr(value) for value in values)


def _at_least(measure: Callable[[Any], Any] | None, of: str = "") -> _Check:
    def check(value: Any, limit: Any, schema: Schema, path: str) -> list[Problem]:
        size = measure(value) if measure else value
        wrong = f"{size}{of} is too {'few' if of else 'small'}"
        return [] if size >= limit else [Problem(path, wrong, f"at least {limit}{of}")]

    return check


def _at_most(measure: Callable[[Any], Any] | None, of: str = "") -> _Check:
    def check(value: Any, limit: Any, schema: Schema, path: str) -> list[Problem]:
        size = measure(value) if measure else value
        wrong = f"{size}{of} is too {'many' if of else 'large'}"
        return [] if size <= limit else [Problem(path, wrong, f"at most {limit}{of}")]

    return check


def _pattern(value: str, pattern: str, schema: Schema, path: str) -> list[Problem]:
    if _compiled(pattern).search(value):
        return []
    return [Problem(path, f"{value!r:.80} does not have the form", f"it has to match {pattern}")]


@functools.cache
def _compiled(pattern: str) -> re.Pattern[str]:
    # To Python a final $ also matches before a line's end, to JSON Schema it does not.
    return re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))


def _unique(value: list[Any], wanted: bool, schema: Schema, path: str) -> list[Problem]:
    for index, item in enumerate(value if wanted else ()):
        if any(_equal(item, other) for other in value[:index]):
            return [Problem(path, f"{item!r:.80} stands there twice", "leave one out")]
    return []


def _required(value: dict[str, Any], names: list[str], schema: Schema, path: str) -> list[Problem]:
    missing = [name for name in names if name not in value]
    return [Problem(_below(path, name), "is missing", f"give {name}") for name in missing]


def _dependent(
    value: dict[str, Any], needs: Mapping[str, list[str]], schema: Schema, path: str
) -> list[Problem]:
    return [
        Problem(_below(path, needed), "is missing", f"{name} asks for it")
        for name, others in needs.items()
        for needed in others
        if name in value and needed not in value
    ]


def _properties(
    value: dict[str, Any], properties: Mapping[str, Schema], schema: Schema, path: str
) -> list[Problem]:
    known = [name for name in value if name in properties]
    return [found for name in known for found in validate(value[name], properties[name], _below(path, name))]


def _additional(value: dict[str, Any], extra: Schema | bool, schema: Schema, path: str) -> list[Problem]:
    unknown = [name for name in value if name not in schema.get("properties", {})]
    if extra is False:
        wrong = "is not a field of this object"
        return [Problem(_below(path, name), wrong, "leave it out") for name in unknown]
    others: Schema = {} if extra is True else extra
    return [problem for name in unknown for problem in validate(value[name], others, _below(path, name))]


def _property_names(value: dict[str, Any], names: Schema, schema: Schema, path: str) -> list[Problem]:
    return [
        Problem(
            _below(path, name), f"the name {name!r:.80} is not allowed here", found[0].remedy, found[0].check
        )
        for name in value
        if (found := validate(name, names))
    ]


def _items(value: list[Any], items: Schema, schema: Schema, path: str) -> list[Problem]:
    return [found for index, item in enumerate(value) for found in validate(item, items, f"{path}[{index}]")]


def _not(value: Any, refused: Schema, schema: Schema, path: str) -> list[Problem]:
    if not _fits(value, refused):
        return []
    if "enum" in refused:
        remedy = f"anything but {_listed(refused['enum'])}"
        return [Problem(path, f"{value!r} is a value the vendor refuses", remedy)]
    if "pattern" in refused:
        wrong = f"{value!r:.80} has a form that the vendor refuses"
        remedy = f"it must not match {refused['pattern']}"
        return [Problem(path, wrong, remedy, refused.get("check", "document"))]
    for one in refused.get("anyOf", ()):
        if _fits(value, one):
            return _not(value, one, schema, path)
    if set(refused) == {"required"}:
        names = refused["required"]
        if len(names) == 1:
            return [Problem(_below(path, names[0]), "must not stand here", "leave it out")]
        return [Problem(path, f"{' and '.join(names)} exclude each other", "leave one out")]
    return [Problem(path, "this combination is refused", "see the description of the field")]


def _if(value: Any, condition: Schema, schema: Schema, path: str) -> list[Problem]:
    return validate(value, schema.get("then" if _fits(value, condition) else "else", {}), path)


def _all_of(value: Any, parts: list[Schema], schema: Schema, path: str) -> list[Problem]:
    return [problem for part in parts for problem in validate(value, part, path)]


def _any_of(value: Any, candidates: list[Schema], schema: Schema, path: str) -> list[Problem]:
    return [] if any(_fits_member(value, one) for one in candidates) else _misfit(value, candidates, path)


def _one_of(value: Any, candidates: list[Schema], schema: Schema, path: str) -> list[Problem]:
    fitting = sum(_fits_member(value, one) for one in candidates)
    if fitting > 1:
        return [Problem(path, f"fits {fitting} forms that exclude each other", "leave one form's fields out")]
    return [] if fitting else _misfit(value, candidates, path)


def _fits_member(value: Any, candidate: Schema) -> bool:
    # Constants decide most unions; looking no further leaves the models of the other members unloaded.
    if isinstance(value, dict):
        for name, constant in constants(candidate).items():
            if name not in value or not _equal(value[name], constant):
                return False
    return _fits(value, candidate)


def _misfit(value: Any, candidates: list[Schema], path: str) -> list[Problem]:
    """Say why a value fits no member of a union, by the member it is nearest to."""
    if isinstance(value, dict):
        claimed = candidate_for(candidates, value)
        if claimed is not None:
            return validate(value, claimed, path)
        name, allowed = _discriminator(candidates)
        if name and value.get(name) not in allowed:
            found = f"{value[name]!r:.80} is not known" if name in value else "is missing"
            return [Problem(_below(path, name), found, f"one of {_listed(allowed)}")]
        candidates = pointed_to(candidates, value) or candidates
    tries = [validate(value, one, path) for one in candidates]
    of_type = [found for one, found in zip(candidates, tries, strict=True) if _same_type(value, resolve(one))]
    return min(of_type or tries, key=len)


def _same_type(value: Any, schema: Schema) -> bool:
    return "type" not in schema or not _type(value, schema["type"], schema, "")


def _discriminator(candidates: list[Schema]) -> tuple[str, list[Any]]:
    """The field whose constant tells the members apart, with the constants, if every member has one."""
    members = [constants(one) for one in candidates]
    shared = [name for name in members[0] if all(name in one for one in members)]
    return (shared[0], sorted({one[shared[0]] for one in members}, key=str)) if shared else ("", [])


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


KEYWORDS: Mapping[str, tuple[str, _Check]] = {
    "type": ("", _type),
    "enum": ("", _enum),
    "const": ("", _const),
    "minimum": ("number", _at_least(None)),
    "maximum": ("number", _at_most(None)),
    "minLength": ("string", _at_least(len, " characters")),
    "maxLength": ("string", _at_most(len, " characters")),
    "minItems": ("array", _at_least(len, " entries")),
    "maxItems": ("array", _at_most(len, " entries")),
    "minProperties": ("object", _at_least(len, " fields")),
    "maxProperties": ("object", _at_most(len, " fields")),
    "pattern": ("string", _pattern),
    "uniqueItems": ("array", _unique),
    "required": ("object", _required),
    "dependentRequired": ("object", _dependent),
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
"""The keywords of JSON Schema 2020-12 that the document may use: the type each is about, and its check."""
