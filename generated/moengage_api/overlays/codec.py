"""From the arguments of a call to its body and parameters on the wire."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Collection, Mapping
from typing import Any

from ..types import UNSET
from .checks import Checking
from .encode import convert, is_model
from .errors import Problem, RequestInvalid
from .findings import findings
from .operation import Checks, LocalCheck, Operation, Parameter, Schema
from .schemas import constants, pointed_to, resolve
from .validate import validate

__all__ = ["Fill", "encode", "encode_body", "encode_parameter"]

Fill = Callable[[dict[str, Any], Collection[str]], object]
"""Puts the client's own values into a body, before it is checked; told the names that it requires."""


def _fill_nothing(body: dict[str, Any], required: Collection[str]) -> None:
    """The caller gives everything."""


def encode_body(
    operation: Operation[Any],
    body: Any,
    fields: Mapping[str, Any],
    checks: Checks | Checking = "error",
    fill: Fill = _fill_nothing,
) -> Any:
    """The JSON body of a call, or UNSET if it has none.

    `body` is a model or a mapping, or UNSET when the caller gave the body field by field. All three
    ways end in the same JSON. Raises `TypeError` where the call itself is wrong (both ways at once, a
    field of another name), and `RequestInvalid` as `encode` does.
    """
    given = {name: value for name, value in fields.items() if value is not UNSET}
    if body is not UNSET and given:
        names = ", ".join(sorted(given))
        raise TypeError(f"{operation.id}() takes a body, or its fields as keywords ({names}), not both")
    if operation.body is None:
        if body is not UNSET or given:
            raise TypeError(f"{operation.id}() takes no body")
        return UNSET
    if body is UNSET:
        if not given and not operation.body_required:
            return UNSET
        body = {_wire_name(operation, name): value for name, value in given.items()}
    elif not (isinstance(body, Mapping) or is_model(body) or _is_bare_list(operation, body)):
        raise TypeError(f"{operation.id}() takes a model or a mapping as its body, not {type(body).__name__}")
    return encode(operation.id, operation.body, body, checks, fill, operation.checks)


def encode(
    operation: str,
    schema: Schema,
    value: Any,
    checks: Checks | Checking = "error",
    fill: Fill = _fill_nothing,
    local: tuple[LocalCheck, ...] = (),
) -> Any:
    """The JSON form of a value that fits the schema.

    A top-level object gets the constants that it requires and lacks, and what `fill` puts into it.
    Raises `RequestInvalid` for what has no JSON form, and for what the document does not allow or one of
    the `local` checks finds, unless the level of that check is "warn" (a `RequestWarning` each) or "off".
    """
    broken: list[Problem] = []
    converted = convert(value, schema, "", broken)
    if isinstance(converted, dict):
        form = _form(schema, converted)
        converted = {**constants(form), **converted}
        fill(converted, form.get("required", ()))
    _check(operation, converted, schema, "", broken, Checking.of(checks), local)
    return converted


def encode_parameter(
    operation: str, parameter: Parameter, value: Any, checks: Checks | Checking = "error"
) -> str | list[str] | None:
    """The text of a path, query or header value; a list for a repeated query value, None if it is unset.

    Raises `RequestInvalid` for a missing required value and as `encode` does.
    """
    if value is UNSET or value is None:
        if parameter.required:
            remedy = f"give {parameter.python_name}"
            raise RequestInvalid(operation, [Problem(parameter.python_name, "is missing", remedy)])
        return None
    broken: list[Problem] = []
    converted = convert(value, parameter.schema, parameter.python_name, broken)
    _check(operation, converted, parameter.schema, parameter.python_name, broken, Checking.of(checks))
    if isinstance(converted, list):
        texts = [_text(item) for item in converted]
        return texts if parameter.explode else ",".join(texts)
    return _text(converted)


def _is_bare_list(operation: Operation[Any], body: Any) -> bool:
    """Some bodies are a list without an object around it; they have no fields to name."""
    return not operation.body_names and isinstance(body, list | tuple)


def _check(
    operation: str,
    converted: Any,
    schema: Schema,
    path: str,
    broken: list[Problem],
    checking: Checking,
    local: tuple[LocalCheck, ...] = (),
) -> None:
    told = {problem.path for problem in broken}
    problems: list[Problem] = []
    if not checking.silent:
        found = [*validate(converted, schema, path), *findings(local, converted, checking.now())]
        problems = [problem for problem in found if problem.path not in told]
    checking.settle(operation, problems, broken)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _wire_name(operation: Operation[Any], name: str) -> str:
    known = operation.body_names
    if name in known:
        return known[name]
    near = difflib.get_close_matches(name, known, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else f"; it takes {', '.join(known)}"
    raise TypeError(f"{operation.id}() got an unexpected keyword {name!r}{hint}")


def _form(schema: Schema, value: Mapping[str, Any]) -> Schema:
    """The schema that says what an object lacks.

    Of a union it is the member that the constants point to; where they point to none or several, what
    all members require.
    """
    schema = resolve(schema)
    candidates = schema.get("oneOf") or schema.get("anyOf")
    if not candidates:
        return schema
    pointed = pointed_to(candidates, value)
    if len(pointed) == 1:
        return _form(pointed[0], value)
    forms = [_form(candidate, value) for candidate in pointed or candidates]
    first, *others = (form.get("required", ()) for form in forms)
    return {"required": [name for name in first if all(name in other for other in others)]}
