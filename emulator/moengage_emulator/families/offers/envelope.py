"""How answers on offers are wrapped, and in which words the gateway and the service refuse.

The gateway looks at credentials: its answers are text that holds JSON, without an id. The service behind
it answers as all of /v5, with a code in each detail and a page of the vendor ("Offerings overview").
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from ...handling import Answer, Call, CallContext, Fault, Refusal
from ...ids import Ids
from .findings import Finding, at, missing, of_schema

__all__ = ["DOC_URL", "OffersEnvelope", "checked_request", "invalid", "refusal", "success"]

DOC_URL = "https://www.moengage.com/docs/api/offerings/offerings-overview"
UNAVAILABLE = "<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>"

_INVALID = {
    "offers_list": "One or more query parameters are invalid.",
    "offers_list_templates": "One or more fields failed validation.",
}
_INVALID_BODY = "Request validation failed."
_KEY = "Idempotency-Key"

# kind -> (status, code, message) of the gateway's answers; the texts of a 403 are ours.
_NO_SCOPE = (403, "ER007", "Scope is missing.")
_SUSPENDED = (403, "ER007", "The account is suspended.")
_BLOCKED = (403, "ER007", "The account is blocked.")
_UNKNOWN = (401, "ER001", "Auth validation failed.")
_GATEWAY: dict[str, tuple[int, str, str]] = {
    "no_credentials": _UNKNOWN,
    "unreadable_credentials": _UNKNOWN,
    "no_username": _UNKNOWN,
    "no_password": _UNKNOWN,
    "unknown_workspace": _UNKNOWN,
    "wrong_key": _UNKNOWN,
    "key_not_set": _UNKNOWN,
    "workspace_mismatch": _UNKNOWN,
    "header_mismatch": _UNKNOWN,
    # The workspace has this key, but not for the route: "Offerings overview" calls that a lack of scope.
    "key_of_other_tile": _NO_SCOPE,
    "missing_scope": _NO_SCOPE,
    "suspended": _SUSPENDED,
    "temporarily_suspended": _SUSPENDED,
    "blocked": _BLOCKED,
    "blacklisted": _BLOCKED,
}
# kind -> (status, code, message, target) of the service's answers that list nothing.
_SERVICE: dict[str, tuple[int, str, str, str | None]] = {
    "route_not_found": (404, "NOT_FOUND", "Resource not found.", None),
    "method_not_allowed": (405, "BAD_REQUEST", "Method not allowed.", None),
    "too_large": (413, "BAD_REQUEST", "The body is too large.", None),
    "media_type": (415, "BAD_REQUEST", "The media type is not supported.", None),
    "content_type_missing": (415, "BAD_REQUEST", "The media type is not supported.", None),
    "idempotency_key_in_progress": (
        409,
        "DUPLICATE_IDEMPOTENCY_KEY",
        "A request with this Idempotency-Key is already being processed.",
        _KEY,
    ),
    "idempotency_key_reused": (
        409,
        "IDEMPOTENCY_CONFLICT",
        "The Idempotency-Key was already used with a different request body. Use a new key.",
        _KEY,
    ),
    # No page has the body of a 429; the code is that of the other families below /v5.
    "rate_limited": (429, "RATE_LIMITED", "Rate limit exceeded for app key.", None),
}
_FINDINGS: dict[str, Finding] = {
    "empty_body": missing("body"),
    "malformed_json": at("INVALID_TYPE", ("body",), "is not valid JSON"),
    "body_not_object": at("INVALID_TYPE", ("body",), "is expected to be Object"),
    "idempotency_key_missing": at("MISSING_IDEMPOTENCY_KEY", (_KEY,), "is required"),
    "idempotency_key_malformed": at("INVALID_IDEMPOTENCY_KEY", (_KEY,), "must be a UUID v4"),
}


def checked_request(call: Call) -> None:
    """A header with control characters is one that the gateway breaks at: 503 ("Offerings overview")."""
    if any(not character.isprintable() for character in call.headers.get("x-moe-request-id", "")):
        raise Refusal(503, UNAVAILABLE, {"content-type": "text/html"})


def success(call: Call, kind: str, data: Any, status: int = 200, **more: Any) -> Answer:
    """A success. `kind` is the answer's `type`; the request's id comes back, or one that is made."""
    given = call.headers.get("x-moe-request-id") or call.ids.uuid4()
    body = {"response_id": _response_id(given), "type": kind, "data": data, **more}
    return Answer(status, body, {"X-MOE-Request-Id": given})


def refusal(call: Call, status: int, code: str, message: str) -> Refusal:
    """An error of the service for a handler to raise."""
    given = call.headers.get("x-moe-request-id")
    return Refusal(status, _error(call.ids, given, code, message, None, ()))


def invalid(call: Call, findings: Iterable[Finding]) -> Refusal:
    """A 400 that lists every finding."""
    given = call.headers.get("x-moe-request-id")
    message = _INVALID.get(call.operation.id, _INVALID_BODY)
    return Refusal(400, _error(call.ids, given, "VALIDATION_FAILED", message, None, findings))


class OffersEnvelope:
    """The wording of the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault. No page declares a 500: what breaks is a 503 of the gateway."""
        given = call.headers.get("x-moe-request-id")
        if fault.kind in _GATEWAY:
            status, code, message = _GATEWAY[fault.kind]
            text = {"code": code, "target": "Authentication Invalid", "message": message}
            return Answer(status, json.dumps(text), {"content-type": "text/plain"})
        if fault.kind in _SERVICE:
            status, code, message, target = _SERVICE[fault.kind]
            if fault.kind == "route_not_found" and call.operation.id == "offers_update":
                code, message = "OFFER_NOT_FOUND", "There is no such offer."
            headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
            return Answer(status, _error(call.ids, given, code, message, target, ()), headers)
        findings = _found(fault)
        if findings:
            message = _INVALID.get(call.operation.id, _INVALID_BODY)
            return Answer(400, _error(call.ids, given, "VALIDATION_FAILED", message, None, findings))
        return Answer(503, UNAVAILABLE, {"content-type": "text/html"})


def _found(fault: Fault) -> list[Finding]:
    if fault.kind in _FINDINGS:
        return [_FINDINGS[fault.kind]]
    return list(of_schema(fault.problems))


def _response_id(request_id: str) -> str:
    """`resp_` and the id of the trace, which is the request's: a retry with the same header has the same."""
    return f"resp_{request_id.replace('-', '')}"


def _error(
    ids: Ids, given: str | None, code: str, message: str, target: str | None, findings: Iterable[Finding]
) -> dict[str, Any]:
    error: dict[str, Any] = {"code": code, "message": message}
    if target is not None:
        error["target"] = target
    details: list[Mapping[str, str]] = [{**finding._asdict(), "doc_url": DOC_URL} for finding in findings]
    if details:
        error["details"] = details
    return {"response_id": _response_id(given or ids.uuid4()), "error": error | {"doc_url": DOC_URL}}
