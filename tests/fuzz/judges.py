"""The client's own validator beside an independent one."""

from __future__ import annotations

import importlib
from functools import cache
from typing import Any

from jsonschema_rs import Draft202012Validator
from schemathesis.core import NotSet

from moengage_api import facts
from moengage_api.overlays.operation import Schema
from moengage_api.overlays.validate import validate
from tests.fuzz.document import OPERATIONS, Operation, quick_validator

__all__ = ["described", "disagreement", "fits"]


@cache
def described(operation: str) -> Any:
    """The client's description of the operation with this id."""
    found = OPERATIONS[operation]
    module = facts.OPERATIONS[f"{found.tag}.{found.name}"]
    return importlib.import_module(f"moengage_api.{module}").OPERATION


def fits(operation: Operation, body: Any) -> bool:
    """Whether the document takes a body, by jsonschema-rs."""
    return operation.body is None or isinstance(body, NotSet | bytes) or _judge(operation.id).is_valid(body)


def disagreement(operation: Operation, body: Any) -> str | None:
    """What the client's validator and jsonschema-rs say of a body, if they do not agree.

    Bytes that are no JSON are nothing to validate.
    """
    if operation.body is None or isinstance(body, NotSet | bytes):
        return None
    schema: Schema = described(operation.id).body
    problems = validate(body, schema)
    judge = _judge(operation.id)
    if judge.is_valid(body) is not bool(problems):
        return None
    if problems:
        return f"the client alone refuses a body: {'; '.join(map(str, problems))}\n{body!r}"
    errors = "; ".join(error.message for error in judge.iter_errors(body))
    return f"the client alone takes a body: {errors}\n{body!r}"


@cache
def _judge(operation: str) -> Draft202012Validator:
    return quick_validator(OPERATIONS[operation].body or {})
