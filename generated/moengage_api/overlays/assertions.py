"""The keywords of JSON Schema that judge a value by itself, each as a test and the words for its failing.

Those that hand parts of a value to other schemas are in `validate`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from .errors import Problem
from .findings import spelling
from .operation import Schema

__all__ = ["ASSERTIONS", "TYPES", "Rule", "below", "equal", "listed"]


class Rule(NamedTuple):
    """What a keyword asks of a value."""

    test: Callable[[Any], bool]
    tell: Callable[[Any], list[Problem]]
    """What is wrong with a value that fails the test; paths are relative: empty, `.name` or `[0]`."""
    last: bool = False
    """Whether nothing else is said of a value that fails the test."""


TYPES: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: TYPES["number"](value) and value == value // 1,
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}
"""The types of JSON: 1.0 is an integer, and true is no number."""
_NAMES = {
    bool: "a boolean",
    int: "an integer",
    float: "a number",
    str: "text",
    list: "a list",
    dict: "an object",
}


def below(step: str, problems: list[Problem]) -> list[Problem]:
    """The problems of a part, which lies one step below: `.name` or `[0]`."""
    return [Problem(f"{step}{one.path}", one.message, one.remedy, one.check) for one in problems]


def equal(left: Any, right: Any) -> bool:
    """Equality of JSON values: true is not 1, at any depth."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(equal(item, right[name]) for name, item in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(equal, left, right))
    return bool(left == right) and isinstance(left, bool) is isinstance(right, bool)


def listed(values: list[Any]) -> str:
    """Values as one says which are allowed."""
    return ", ".join(repr(value) for value in values)


def _type(wanted: str | list[str], schema: Schema) -> Rule:
    types = [wanted] if isinstance(wanted, str) else wanted

    def tell(value: Any) -> list[Problem]:
        given = next((name for kind, name in _NAMES.items() if isinstance(value, kind)), "null")
        expected = " or ".join(types)
        return [Problem("", f"{given} where {expected} is expected", f"give {expected}")]

    # What else is wrong with a value of the wrong type helps nobody.
    return Rule(lambda value: any(TYPES[name](value) for name in types), tell, last=True)


def _enum(allowed: list[Any], schema: Schema) -> Rule:
    texts = [one for one in allowed if isinstance(one, str)]

    def test(value: Any) -> bool:
        return value in texts if isinstance(value, str) else any(equal(value, one) for one in allowed)

    def tell(value: Any) -> list[Problem]:
        near = spelling(value, texts) if isinstance(value, str) else None
        remedy = f"one of {listed(allowed)}" + (f"; did you mean {near!r}?" if near else "")
        return [Problem("", f"{value!r:.80} is not an allowed value", remedy)]

    return Rule(test, tell)


def _const(constant: Any, schema: Schema) -> Rule:
    return Rule(
        lambda value: equal(value, constant),
        lambda value: [Problem("", f"{value!r:.80} is not allowed", f"give {constant!r}")],
    )


def _itself(value: Any) -> Any:
    return value


def _at_least(measure: Callable[[Any], Any], of: str = "") -> Callable[[Any, Schema], Rule]:
    wrong = "few" if of else "small"
    return lambda limit, _: Rule(
        lambda value: measure(value) >= limit,
        lambda value: [Problem("", f"{measure(value)}{of} is too {wrong}", f"at least {limit}{of}")],
    )


def _at_most(measure: Callable[[Any], Any], of: str = "") -> Callable[[Any, Schema], Rule]:
    wrong = "many" if of else "large"
    return lambda limit, _: Rule(
        lambda value: measure(value) <= limit,
        lambda value: [Problem("", f"{measure(value)}{of} is too {wrong}", f"at most {limit}{of}")],
    )


def _pattern(pattern: str, schema: Schema) -> Rule:
    # To Python a final $ also matches before a line's end, to JSON Schema it does not.
    compiled = re.compile(re.sub(r"(?<!\\)\$$", r"\\Z", pattern))
    return Rule(
        lambda value: compiled.search(value) is not None,
        lambda value: [Problem("", f"{value!r:.80} does not have the form", f"it has to match {pattern}")],
    )


def _unique(wanted: bool, schema: Schema) -> Rule:
    def repeated(value: list[Any]) -> list[Any]:
        """The first entry that stands there before, if any does."""
        repetitions = (
            [item]
            for index, item in enumerate(value)
            if wanted and any(equal(item, other) for other in value[:index])
        )
        return next(repetitions, [])

    def tell(value: list[Any]) -> list[Problem]:
        return [Problem("", f"{item!r:.80} stands there twice", "leave one out") for item in repeated(value)]

    return Rule(lambda value: not repeated(value), tell)


def _required(names: list[str], schema: Schema) -> Rule:
    def tell(value: dict[str, Any]) -> list[Problem]:
        return [Problem(f".{name}", "is missing", f"give {name}") for name in names if name not in value]

    wanted = frozenset(names)
    return Rule(lambda value: wanted <= value.keys(), tell)


def _dependent(needs: Mapping[str, list[str]], schema: Schema) -> Rule:
    def tell(value: dict[str, Any]) -> list[Problem]:
        return [
            Problem(f".{needed}", "is missing", f"{name} asks for it")
            for name, others in needs.items()
            for needed in others
            if name in value and needed not in value
        ]

    return Rule(lambda value: not tell(value), tell)


ASSERTIONS: Mapping[str, tuple[str, Callable[[Any, Schema], Rule]]] = {
    "type": ("", _type),
    "enum": ("", _enum),
    "const": ("", _const),
    "minimum": ("number", _at_least(_itself)),
    "maximum": ("number", _at_most(_itself)),
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
}
"""Keyword -> the type it is about (empty: any), and what makes its rule of its argument and its schema."""
