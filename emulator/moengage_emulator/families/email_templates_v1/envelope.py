"""How the older e-mail templates word faults: `{status, data: {code, title, description}}`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...handling import Answer, CallContext, Fault, Refusal
from ...validation import Problem
from ..custom_templates.envelope import UNEXPECTED

__all__ = ["ATTACHMENTS", "FULL", "NAME_TAKEN", "UNKNOWN", "EmailTemplatesV1Envelope", "Words", "field_words"]


class Words(NamedTuple):
    """Title and description of a 400; the description alone stands for it in the answer to a batch."""

    title: str
    description: str

    def refusal(self) -> Refusal:
        """The 400, to be raised."""
        return Refusal(400, _wrapped(400, *self))


_REQUEST = "Invalid request body"
_NAME = "Invalid email name"

UNKNOWN = Words("Invalid template id", "Please provide a valid template id")
ATTACHMENTS = Words(
    _REQUEST,
    "Email attachment should be valid one with size less than 6mb & total attachments size less than 20mb",
)
# The pages say that names are unique, and that there is a limit, and show neither refusal.
NAME_TAKEN = Words(_NAME, "Name field is already used by another template")
FULL = Words(
    "Maximum Template limit exceeded",
    "You have already created maximum allowed template allowed for client",
)

_CALLER = frozenset(
    {
        *("no_credentials", "unreadable_credentials", "no_username", "no_password", "unknown_workspace"),
        *("workspace_mismatch", "wrong_key", "key_not_set", "key_of_other_tile", "missing_scope"),
        *("suspended", "temporarily_suspended", "blocked", "blacklisted"),
    }
)
_UNAUTHORIZED = ("Authentication required", "Invalid APP_ID used in Authentication Header")
_HEADER = (_REQUEST, "MOE-APPKEY header is invalid or empty")
_ROWS: Mapping[str, tuple[int, str, str]] = {
    "route_not_found": (404, "Not found", "There is no such resource"),
    "method_not_allowed": (405, "Method not allowed", "The resource does not take this method"),
    "header_missing": (400, *_HEADER),
    "header_mismatch": (400, *_HEADER),
    # The pages declare neither 413 nor 415.
    "too_large": (400, _REQUEST, "The request body is too large"),
    "content_type_missing": (400, _REQUEST, "Content type is not supported"),
    "media_type": (400, _REQUEST, "Content type is not supported"),
    "empty_body": (400, _REQUEST, "The request body is empty"),
    "malformed_json": (400, _REQUEST, "The request body is not valid JSON"),
    "body_not_object": (400, _REQUEST, "The request body has a wrong type"),
    "idempotency_key_missing": (400, _REQUEST, "The idempotency key is missing"),
    "idempotency_key_malformed": (400, _REQUEST, "The idempotency key is invalid"),
    "idempotency_key_reused": (400, _REQUEST, "The idempotency key was used for another request"),
    "idempotency_key_in_progress": (400, _REQUEST, "The idempotency key is in use"),
    "rate_limited": (429, "rate limiter exception", "Exceeded rate limit for this app"),
}


class EmailTemplatesV1Envelope:
    """Words faults for the five operations."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if fault.kind == "server_error":
            # "Update Email template" declares the shape of the other refusals, and shows none.
            return Answer(500, {"title": "Internal Server Error", "message": UNEXPECTED})
        if fault.kind == "invalid":
            return field_words(fault.problems[0], _body(fault, call)).refusal().answer
        if fault.kind in _CALLER:
            # One text, whatever is wrong with the caller.
            return Answer(401, _wrapped(401, *_UNAUTHORIZED))
        status, title, description = _ROWS[fault.kind]
        return Answer(status, _wrapped(status, title, description))


def field_words(problem: Problem, body: Any) -> Words:
    """The refusal of a field of `body`. An empty name is the only one that the pages show; one that is
    absent is worded alike, and other fields by the same pattern."""
    if not problem.field:
        return Words(_REQUEST, "The request body has a wrong type")
    if problem.field == "attachments":
        return ATTACHMENTS
    state = "empty" if problem.kind == "missing" or _at(problem.path, body) == "" else "invalid"
    title = _NAME if problem.field == "name" else _REQUEST
    return Words(title, f"{problem.field.capitalize()} field is {state}")


def _body(fault: Fault, call: CallContext) -> Any:
    return call.body if fault.detail.get("in") == "body" else call.query


def _at(path: Iterable[str | int], value: Any) -> Any:
    for step in path:
        value = value[step]
    return value


def _wrapped(code: int, title: str, description: str) -> dict[str, object]:
    return {"status": "error", "data": {"code": code, "title": title, "description": description}}
