"""Checks declared query and header parameters: presence, and the simple types they have in the API."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .document import Operation, Parameter
from .handling import CallContext, Fault, Faulted
from .validation import Problem

__all__ = ["check_parameters"]

_SPELLINGS = {
    "integer": (re.compile(r"-?\d+(\.0+)?"), "Integer"),
    "number": (re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?"), "Number"),
    # "Get chart data" does not say how they are spelled: in any letter case.
    "boolean": (re.compile(r"true|false", re.IGNORECASE), "Boolean"),
}
# Read by the machinery itself, each with a fault of its own.
_OWN = frozenset({"authorization", "content-type", "accept"})


def check_parameters(operation: Operation, context: CallContext) -> None:
    """Raises Faulted for the first declared parameter that is missing or cannot be read.

    The idempotency header is left to the idempotency step.
    """
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "path":
            # An address that ends where an id should be: `/trigger/`. (An empty workspace id has had its
            # own fault before.)
            if not context.path.get(name):
                raise Faulted(Fault("route_not_found"))
        elif parameter.location == "query":
            given = context.query.get(name)
            if given is None and parameter.required:
                _refuse("query", Problem((name,), "missing", "is required in path/query params"))
            _check_value(parameter, given)
        elif name.lower() not in _OWN and name != operation.idempotency_header:
            given = context.headers.get(name.lower())
            if given is None and parameter.required:
                raise Faulted(Fault("header_missing", detail={"name": name}))
            _check_value(parameter, given)


def _check_value(parameter: Parameter, given: str | None) -> None:
    if given is None:
        return
    schema: Mapping[str, Any] = parameter.schema
    spelling = _SPELLINGS.get(schema.get("type", "string"))
    if spelling and not spelling[0].fullmatch(given):
        _refuse(parameter.location, Problem((parameter.name,), "type", f"is expected to be {spelling[1]}"))
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if allowed is not None and not spelling and given not in allowed:
        _refuse(parameter.location, Problem((parameter.name,), "value", "is not valid"))
    if len(given) < schema.get("minLength", 0):
        _refuse(parameter.location, Problem((parameter.name,), "too_short", "is too short"))


def _refuse(location: str, problem: Problem) -> None:
    raise Faulted(Fault("invalid", (problem,), detail={"in": location}))
