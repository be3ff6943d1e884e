"""From the arguments of a call to its body and parameters on the wire."""

from __future__ import annotations

import difflib
import warnings
from collections.abc import Mapping
from typing import Any, Literal

from ..types import UNSET
from .encode import convert, is_model
from .errors import Problem, RequestInvalid
from .operation import Operation, Parameter, Schema
from .schemas import resolve
from .validate import validate

__all__ = ["RequestWarning", "encode", "encode_body", "encode_parameter"]

Checks = Literal["error", "warn", "off"]
_NOTHING: Mapping[str, Any] = {}


class RequestWarning(UserWarning):
    """A request that does not fit the document is sent all the same, because `checks` is "warn"."""


def encode_body(
    operation: Operation[Any],
    body: Any,
    fields: Mapping[str, Any],
    checks: Checks = "error",
    filled: Mapping[str, Any] = _NOTHING,
) -> Any:
    """The JSON body of a call, or UNSET if it has none.

    `body` is a model or a mapping, or UNSET when the caller gave the body field by field. All three
    ways end in the same JSON. `filled` are values of the client's own, for required fields that the
    caller left out. Raises `TypeError` where the call itself is wrong (both ways at once, a
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
    elif not isinstance(body, Mapping) and not is_model(body):
        raise TypeError(f"{operation.id}() takes a model or a mapping as its body, not {type(body).__name__}")
    return encode(operation.id, operation.body, body, checks, filled)


def encode(
    operation: str,
    schema: Schema,
    value: Any,
    checks: Checks = "error",
    filled: Mapping[str, Any] = _NOTHING,
) -> Any:
    """The JSON form of a value that fits the schema.

    Fields that a top-level object requires and lacks are filled in: constants, and those of `filled`.

    Raises `RequestInvalid` for what has no JSON form, and, unless `checks` is "warn" (a
    `RequestWarning` each) or "off", for what the document does not allow.
    """
    broken: list[Problem] = []
    converted = _completed(convert(value, schema, "", broken), schema, filled)
    problems = [] if checks == "off" and not broken else broken + validate(converted, schema)
    if broken or (problems and checks == "error"):
        raise RequestInvalid(operation, problems)
    for problem in problems:
        warnings.warn(f"{operation}: {problem}", RequestWarning, stacklevel=2)
    return converted


def encode_parameter(
    operation: str, parameter: Parameter, value: Any, checks: Checks = "error"
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
    problems = broken or validate(converted, parameter.schema, parameter.python_name)
    if broken or (problems and checks == "error"):
        raise RequestInvalid(operation, problems)
    if isinstance(converted, list):
        return [_text(item) for item in converted]
    return _text(converted)


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


def _completed(value: Any, schema: Schema, filled: Mapping[str, Any]) -> Any:
    """Fill in what carries no choice, for instance `"type": "event"`."""
    schema = resolve(schema)
    if not isinstance(value, dict) or "properties" not in schema:
        return value
    missing = [name for name in schema.get("required", ()) if name not in value]
    constants = {
        name: schema["properties"][name]["const"]
        for name in missing
        if "const" in schema["properties"].get(name, {})
    }
    return {**constants, **{name: filled[name] for name in missing if name in filled}, **value}
