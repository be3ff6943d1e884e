"""What the schema finds wrong in a body, in the words of "Create business event" and its siblings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...validation import Problem

__all__ = ["BAD_REQUEST", "UNKNOWN_EVENT", "Finding", "findings_of", "missing"]

BAD_REQUEST = "Bad request"
UNKNOWN_EVENT = "Business event does not exists"
"""The message of an unknown event. The page shows it for a wrong e-mail address as well."""

# The vendor's own classes; that of the trigger follows from the others.
_CLASSES: Mapping[str, str] = {
    "business_events_create": "BusinessEventCreateRequest",
    "business_events_trigger": "BusinessEventTriggerRequest",
    "business_events_search": "BusinessEventSearchRequest",
}
_ADDRESSES = ("created_by", "triggered_by")


class Finding(NamedTuple):
    """One entry of `details`."""

    code: str
    target: str | list[str]
    message: str


def missing(name: str) -> Finding:
    """A required field is not there, or null."""
    return Finding("MissingValue", name, f"{name} - Field is required but value is None : None")


def findings_of(operation: str, problems: Iterable[Problem], body: Any) -> tuple[str, list[Finding]]:
    """The message of a refusal, and its findings. Unknown fields are told alone, before all else."""
    listed = list(problems)
    unknown = [_unknown(operation, problem.field) for problem in listed if problem.kind == "extra"]
    if unknown:
        return unknown[0].message, unknown
    found: list[Finding] = []
    types: dict[str, list[str]] = {}
    for problem in listed:
        value = None if problem.kind == "missing" else _at(problem.path, body)
        if value is None:
            found.append(missing(problem.field))
        elif problem.field == "attribute_data_type":
            name = _at(problem.path[:-1], body).get("attribute_name")
            types.setdefault(repr(value), []).append(str(name))
        else:
            found.append(_wrong(problem, value))
    found += [
        Finding("MissingValue", names, f"{names} - Wrong Attribute data type is passed : {wrong}")
        for wrong, names in types.items()
    ]
    address = any(item.target == "triggered_by" for item in found)
    return (UNKNOWN_EVENT if address else BAD_REQUEST), found


def _unknown(operation: str, name: str) -> Finding:
    text = f"Additional fields are not allowed document schema for class {_CLASSES[operation]}:{name}"
    return Finding("InvalidValue", name, text)


def _wrong(problem: Problem, value: Any) -> Finding:
    if problem.field in _ADDRESSES:
        return Finding("MissingValue", problem.field, f"{problem.field} - Invalid email address : {value!r}")
    # Only types and addresses have words on the pages.
    return Finding("InvalidValue", problem.field, f"{problem.field} - Invalid value is passed : {value!r}")


def _at(path: Iterable[str | int], value: Any) -> Any:
    for step in path:
        value = value[step]
    return value
