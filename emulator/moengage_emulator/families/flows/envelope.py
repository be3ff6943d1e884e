"""How answers on flows are wrapped: `{response_id, type, data}`, `{response_id, error}` ("Flows overview").

Refusals name the request as a whole, save where noted: that is what the vendor's do.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...handling import Answer, Call, CallContext, Fault, Refusal
from ...ids import Ids

__all__ = ["FlowsEnvelope", "failed_validation", "not_found", "refusal", "success"]

Detail = tuple[str, str]
"""The field at fault, and what is wrong with it."""

FAILED = "One or more request parameters failed validation."
CHECK = ("request", "Check the request parameters and try again.")
REUSED = "Idempotency-Key reused with a different request body."
RUNNING = "A request with this Idempotency-Key is already being processed."
_KEY = "Idempotency-Key"
_HEADER = "x-moe-request-id"
_MADE = 12
"""Characters of a UUID that the vendor makes into an id where the call has none."""

_UNAUTHORIZED = (401, "UNAUTHORIZED", "Invalid or missing credentials.", None)
_SUSPENDED = (403, "FORBIDDEN", "The account is suspended.", None)
_BLOCKED = (403, "FORBIDDEN", "The account is blocked.", None)
_UNSUPPORTED = (415, "BAD_REQUEST", "The media type is not supported.", None)
# kind -> (status, code, message, target) of the faults that need no more than that
_PLAIN: dict[str, tuple[int, str, str, str | None]] = {
    **dict.fromkeys(
        (
            *("no_credentials", "unreadable_credentials", "no_username", "no_password"),
            *("unknown_workspace", "wrong_key", "key_not_set", "key_of_other_tile"),
            # A header that names another workspace; no page says what it leads to.
            *("workspace_mismatch", "header_mismatch"),
        ),
        _UNAUTHORIZED,
    ),
    "suspended": _SUSPENDED,
    "temporarily_suspended": _SUSPENDED,
    "blocked": _BLOCKED,
    "blacklisted": _BLOCKED,
    "method_not_allowed": (405, "BAD_REQUEST", "Method not allowed.", None),
    "too_large": (413, "BAD_REQUEST", "The body is too large.", None),
    "media_type": _UNSUPPORTED,
    "content_type_missing": _UNSUPPORTED,
    "rate_limited": (429, "RATE_LIMITED", "Rate limit exceeded for app key.", None),
    # The codes have none for a conflict; the rules of the keys are those of campaigns.
    "idempotency_key_reused": (409, "BAD_REQUEST", REUSED, _KEY),
    "idempotency_key_in_progress": (409, "BAD_REQUEST", RUNNING, _KEY),
    "server_error": (500, "INTERNAL_ERROR", "Internal server error.", None),
}
_OF_THE_KEY = {
    "idempotency_key_missing": "Idempotency-Key is required.",
    "idempotency_key_malformed": "Idempotency-Key must be a UUID of version 4.",
}


def success(call: Call, data: Any) -> Answer:
    """A success; the correlation id comes back in the body and, if it fits there, in the header."""
    response_id = _response_id(call.headers, call.body, call.ids)
    shown = response_id.isascii() and response_id.isprintable()
    headers = {"X-MOE-Request-Id": response_id} if shown else {}
    return Answer(200, {"response_id": response_id, "type": "flow", "data": data}, headers)


def refusal(
    call: Call,
    status: int,
    code: str,
    message: str,
    details: Iterable[Detail] = (),
    target: str | None = None,
) -> Refusal:
    """An error for a handler to raise."""
    response_id = _response_id(call.headers, call.body, call.ids)
    return Refusal(status, _error(response_id, code, message, details, target))


def failed_validation(call: Call, detail: Detail = CHECK, target: str = "request") -> Refusal:
    """A 400, by default the vendor's general one."""
    return refusal(call, 400, "VALIDATION_FAILED", FAILED, [detail], target)


def not_found(call: Call) -> Refusal:
    """A 404, which reads the same for flows and for versions."""
    return refusal(call, 404, "NOT_FOUND", "Flow not found.", [("flow_id", "Flow not found.")], "flow")


class FlowsEnvelope:
    """The wording of the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; one that this family has no words for is a failed validation."""
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        status, code, message, details, target = _parts(fault, call)
        response_id = _response_id(call.headers, call.body, call.ids)
        return Answer(status, _error(response_id, code, message, details, target), headers)


def _parts(fault: Fault, call: CallContext) -> tuple[int, str, str, list[Detail], str | None]:
    if fault.kind in _PLAIN:
        status, code, message, target = _PLAIN[fault.kind]
        return status, code, message, [], target
    if fault.kind == "missing_scope":
        text = "You do not have the required permission for this operation."
        wanted = f"Required permission: {', '.join(call.operation.scopes)}"
        return 403, "FORBIDDEN", text, [("permission", wanted)], "permission"
    if fault.kind == "route_not_found":
        return 404, "NOT_FOUND", "Flow not found.", [("flow_id", "Flow not found.")], "flow"
    if fault.kind in _OF_THE_KEY:
        return 400, "VALIDATION_FAILED", FAILED, [(_KEY, _OF_THE_KEY[fault.kind])], _KEY
    return 400, "VALIDATION_FAILED", FAILED, [CHECK], "request"


def _response_id(headers: Mapping[str, str], body: Any, ids: Ids) -> str:
    """The caller's correlation id, the header's before the body's; else one that is made."""
    given = headers.get(_HEADER)
    if not given and isinstance(body, Mapping) and isinstance(body.get("request_id"), str):
        given = body["request_id"]
    return given or ids.uuid4()[:_MADE]


def _error(
    response_id: str, code: str, message: str, details: Iterable[Detail], target: str | None
) -> dict[str, Any]:
    error: dict[str, Any] = {"code": code, "message": message}
    if target is not None:
        error["target"] = target
    error["details"] = [{"target": where, "message": text} for where, text in details]
    return {"response_id": response_id, "error": error}
