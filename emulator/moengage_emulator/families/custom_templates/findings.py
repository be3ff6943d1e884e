"""Faults of a request in the vendor's words: the `details` of a 400 ("Create Push template")."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from ...ids import Ids
from ...validation import Problem
from .channels import Channel

__all__ = [
    "INVALID",
    "Finding",
    "coded",
    "duplicate",
    "empty",
    "findings_of",
    "full",
    "invalid",
    "refused_search",
    "unknown_fields",
    "unknown_template",
]

INVALID = "Validation failed because of invalid request data"
_BAD_REQUEST = "400 Bad Request"
_DUPLICATE = "Duplicate - template_id and template_version"
_FULL = "Maximum Template limit exceeded"


class Finding(NamedTuple):
    """One entry of `details`."""

    code: str
    target: str | list[str]
    message: str


def findings_of(problems: Iterable[Problem], body: Any, channel: Channel) -> tuple[list[str], list[Finding]]:
    """What the schema finds in a body: names of fields that are not known, and the other faults."""
    unknown: list[str] = []
    found: list[Finding] = []
    for problem in problems:
        if problem.kind == "extra":
            unknown.append(problem.field)
        elif problem.kind == "missing":
            found.append(_missing(problem, channel))
        elif problem.kind in ("too_short", "too_few") or _at(problem.path, body) == "":
            found.append(empty(problem.field, channel))
        else:
            found.append(invalid(problem.field or "body"))
    return unknown, found


def unknown_fields(names: Iterable[str]) -> list[Finding]:
    """The finding about fields that are not known or not allowed here, if there are any."""
    listed = list(dict.fromkeys(names))
    text = f"{listed} are not expected in this request."
    return [Finding("NotSupported", f"{listed}", text)] if listed else []


def empty(field: str, channel: Channel) -> Finding:
    """A required field is there and empty."""
    return Finding("MissingValue", field, channel.empty.format(field=field))


def invalid(field: str) -> Finding:
    """A field has a wrong type or value."""
    return Finding("InvalidValue", field, f"{field} value is invalid.")


def coded(findings: Iterable[Finding], ids: Ids, message: str = INVALID, code: str = _BAD_REQUEST) -> Any:
    """A refusal with its findings."""
    details = [finding._asdict() for finding in findings]
    return {"error": {"code": code, "message": message, "details": details, "request_id": ids.short()}}


def refused_search(channel: Channel, findings: Iterable[Finding], ids: Ids) -> Any:
    """The refusal of a search: each page has a form of its own."""
    if channel.search_refusal == "coded":
        return coded(findings, ids)
    if channel.search_refusal == "titled":
        description = "Some of the field values are invalid"
        return {"title": "Invalid Field Value", "description": description, "code": ids.short()}
    fields = list(dict.fromkeys(str(finding.target) for finding in findings))
    target = fields if len(fields) > 1 else fields[0]
    listed = Finding("InvalidValue", target, "Some of the field values are invalid")
    return coded([listed], ids, "Invalid Field Value")


def duplicate(template_id: str, version: str, ids: Ids) -> Any:
    """The refusal of a pair of id and version that another template has."""
    text = f"template_id:{template_id} template_version:{version} is already present."
    return coded([Finding("InvalidValue", _DUPLICATE, text)], ids, _DUPLICATE)


def full(ids: Ids) -> Any:
    """The refusal where the workspace has as many templates as it may."""
    text = "You have already created maximum allowed template allowed for client"
    return coded([Finding("NotSupported", _FULL, text)], ids, _FULL)


def unknown_template(template: str, ids: Ids) -> Any:
    """The refusal of an id that names no template, in the form that it was sent in."""
    finding = Finding("MissingValue", template, f"{template} is invalid template id.")
    return coded([finding], ids, "Invalid template id")


def _at(path: Iterable[str | int], value: Any) -> Any:
    for step in path:
        value = value[step]
    return value


def _missing(problem: Problem, channel: Channel) -> Finding:
    first = problem.path[0]
    if len(problem.path) > 1 and first in channel.versions:
        # "Search In-App templates", "Search OSM templates": under this name, whatever the field's own is.
        text = "external_template_id or version is missing in external_template_ids."
        return Finding("MissingValue", "external_template_ids", text)
    parents = [step for step in problem.path[:-1] if isinstance(step, str)]
    parent = parents[-1] if parents else "the request body"
    return Finding("MissingValue", problem.field, channel.absent.format(field=problem.field, parent=parent))
