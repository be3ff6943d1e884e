"""The errors of business events, in three shapes: findings, breaches of a limit, faults of the servers.

The pages say MissingValue of some wrong values too; the same words are kept here ("Create business event").
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from ...handling import Answer, CallContext, Fault, Refusal
from .wording import BAD_REQUEST, Finding, findings_of

if TYPE_CHECKING:
    from ...ids import Ids

__all__ = ["BusinessEventsEnvelope", "limit_reached", "refusal"]


class _Caller(NamedTuple):
    """What is wrong with the caller. `nested`, the message of the only detail, is a finding or a list."""

    target: str
    nested: Any


def _invalid(name: str) -> _Caller:
    return _Caller(name, [Finding("InvalidValue", name, f"Invalid {name} is provided.")._asdict()])


_NO_HEADER = _Caller(
    "Authorization",
    Finding(
        "MissingValue",
        "Authorization",
        "APP_ID and APP_SECRET_KEY is missing in Authorization Header.",
    )._asdict(),
)
_WORKSPACE = _invalid("APP_ID")
_SECRET = _invalid("APP_SECRET_KEY")
_CALLER: Mapping[str, _Caller] = {
    "no_credentials": _NO_HEADER,
    "unreadable_credentials": _NO_HEADER,
    "no_username": _WORKSPACE,
    "unknown_workspace": _WORKSPACE,
    "workspace_mismatch": _WORKSPACE,
    "header_mismatch": _WORKSPACE,
    "no_password": _SECRET,
    "wrong_key": _SECRET,
    "key_not_set": _SECRET,
    "key_of_other_tile": _SECRET,
    "missing_scope": _SECRET,
    # No page declares 403: an account that is closed is not let in.
    "suspended": _WORKSPACE,
    "temporarily_suspended": _WORKSPACE,
    "blocked": _WORKSPACE,
    "blacklisted": _WORKSPACE,
}
# Kind -> code and message of a fault that no page shows.
_PLAIN: Mapping[str, tuple[str, str]] = {
    "route_not_found": ("404 Not Found", "The resource does not exist."),
    "method_not_allowed": ("405 Method Not Allowed", "The method is not allowed."),
    "too_large": ("413 Payload Too Large", "The body is too large."),
    "content_type_missing": ("415 Unsupported Media Type", "The media type is not supported."),
    "media_type": ("415 Unsupported Media Type", "The media type is not supported."),
}
_BODY: Mapping[str, str] = {
    "empty_body": "body - The request body is empty",
    "malformed_json": "body - The request body is not valid JSON",
    "body_not_object": "body - The request body is not an object",
}
_UNEXPECTED = (
    "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
)


def refusal(ids: Ids, message: str, findings: Iterable[Finding]) -> Refusal:
    """A 400 that lists the findings under a message."""
    return Refusal(400, _coded(ids, "400 Bad Request", message, [item._asdict() for item in findings]))


def limit_reached() -> dict[str, Any]:
    """The body of a 429. It is shown under "Rate Limit", where the quota of 50 events stands too."""
    data = {"code": 429, "title": "rate limiter exception", "description": "Exceeded rate limit for this app"}
    return {"status": "error", "data": data}


class BusinessEventsEnvelope:
    """The wording of the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; one that no page has words for is a bad request."""
        if fault.kind in _CALLER:
            target, nested = _CALLER[fault.kind]
            detail = {"code": "InvalidValue", "target": target, "message": nested}
            code = "401 Authentication error"
            return Answer(401, _coded(call.ids, code, "Authentication required", [detail]))
        if fault.kind in _PLAIN:
            code, message = _PLAIN[fault.kind]
            return Answer(int(code[:3]), _coded(call.ids, code, message, []))
        if fault.kind == "rate_limited":
            return Answer(429, limit_reached())
        if fault.kind == "server_error":
            return Answer(500, {"title": "Internal Server Error", "message": _UNEXPECTED})
        if fault.kind == "invalid":
            message, found = findings_of(call.operation.id, fault.problems, call.body)
        else:
            message = BAD_REQUEST
            found = [Finding("InvalidValue", "body", _BODY.get(fault.kind, BAD_REQUEST))]
        return refusal(call.ids, message, found).answer


def _coded(ids: Ids, code: str, message: str, details: list[dict[str, Any]]) -> dict[str, Any]:
    error = {"code": code, "message": message, "details": details, "request_id": ids.object_id()}
    return {"error": error}
