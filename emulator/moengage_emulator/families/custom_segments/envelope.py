"""Refusals in the shapes of v2 (`{title, description}`) and v3 (`{response_id, type, error}`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, CallContext, Fault, Refusal
from ...ids import Ids

__all__ = ["FULL", "SegmentsEnvelope", "failed", "invalid_filters", "refusal", "saved", "titled"]

FULL = "Total active segments limit breached. Request rejected!"
"""A workspace with as many active segments as it may have."""

INVALID = (
    "Invalid request. Please ensure that the filters are correct and the custom-segment name doesn't contain "
    "HTML characters/only whitespaces."
)
MALFORMED = (
    "Invalid request format. Please check the documentation to ensure that the request has been formed "
    "correctly."
)
NO_CLIENT = "MoEngage Client not found. Please check values for headers - MOE-APPKEY or MOE-DBNAME"
TOO_LARGE = "The query is too large to execute. Please reduce the filters."
UNEXPECTED = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"

_AUTH = "Authentication required"
_KEY = "APP_SECRET key mismatch. Please login to the dashboard to verify key"
_USER = "Invalid APP_KEY used in Authentication Header"
_SUSPENDED = "Your account is suspended. Please contact MoEngage team."

# Fault -> words of a 401. No page has a status of its own for an account that is closed: 401, too.
_UNAUTHORIZED: Mapping[str, str] = {
    "no_credentials": "Authentication Header Required",
    "unreadable_credentials": "Authentication Header Required",
    "no_username": _USER,
    "unknown_workspace": _USER,
    "no_password": _KEY,
    "wrong_key": _KEY,
    "key_not_set": _KEY,
    "key_of_other_tile": _KEY,
    "missing_scope": _KEY,
    "suspended": _SUSPENDED,
    "temporarily_suspended": _SUSPENDED,
    "blocked": _SUSPENDED,
    "blacklisted": _SUSPENDED,
}
# Fault -> words of a 400 of v2, whose pages leave them open.
_UNREADABLE: Mapping[str, str] = {
    "too_large": "The request body is too large.",
    "content_type_missing": "The Content-Type Header is required.",
    "media_type": "The Content-Type has to be application/json.",
    "empty_body": "A valid JSON document is required.",
    "malformed_json": "A valid JSON document is required.",
    "body_not_object": "A valid JSON document is required.",
    "header_mismatch": NO_CLIENT,
}
_V3 = frozenset(
    {"custom_segments_create", "custom_segments_update", "custom_segments_get", "custom_segments_list"}
)


def titled(status: int, title: str, description: str) -> Refusal:
    """A refusal of v2."""
    return Refusal(status, {"title": title, "description": description})


def failed(ids: Ids, status: int, code: str, message: str, **more: Any) -> Answer:
    """An error of v3. `more`: the segment that is in the way, or the count that is too high."""
    error = {"code": code, "message": message, **more}
    return Answer(status, {"response_id": ids.short(), "type": "custom_segment", "error": error})


def refusal(call: Call, status: int, code: str, message: str, **more: Any) -> Refusal:
    """The same, for a handler to raise."""
    answer = failed(call.ids, status, code, message, **more)
    return Refusal(answer.status, answer.body)


def invalid_filters(call: Call) -> Refusal:
    """The 400 for a name or filters that are wrong; it names neither."""
    return refusal(call, 400, "Invalid Request", INVALID)


def saved(call: Call, data: Any, status: int = 200) -> Answer:
    """A success of v3."""
    return Answer(status, {"data": data, "response_id": call.ids.short(), "type": "custom_segment"})


class SegmentsEnvelope:
    """Words faults as "Create File Segment" (v2) or "Create Filter Segment" (v3) does."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if call.operation.id in _V3:
            status, code, message = self._v3(fault, call.operation.method.upper())
            return failed(call.ids, status, code, message)
        status, title, description = self._v2(fault)
        if status == 500:  # has a title only
            return Answer(status, {"title": title})
        return Answer(status, {"title": title, "description": description})

    def _v2(self, fault: Fault) -> tuple[int, str, str]:
        if fault.kind in _UNAUTHORIZED:
            return 401, _AUTH, _UNAUTHORIZED[fault.kind]
        if fault.kind in _UNREADABLE:
            return 400, "Invalid Request", _UNREADABLE[fault.kind]
        if fault.kind == "invalid":
            problem = fault.problems[0]
            text = "is missing" if problem.kind == "missing" else problem.message
            return 400, "Invalid Request", f"{problem.field or 'body'} {text}"
        return self._common(fault)

    def _v3(self, fault: Fault, method: str) -> tuple[int, str, str]:
        if fault.kind in _UNAUTHORIZED:
            return 401, _AUTH, _UNAUTHORIZED[fault.kind]
        if fault.kind in ("header_missing", "header_mismatch"):
            return 400, "Request Error", NO_CLIENT
        if fault.kind == "too_large" and method != "GET":
            return 413, "Query length limit exceeded", TOO_LARGE
        if fault.kind == "invalid" and _is_about_content(fault):
            return 400, "Invalid Request", INVALID
        if fault.kind == "invalid" or fault.kind in _UNREADABLE:
            return 400, "Invalid request", MALFORMED
        return self._common(fault)

    def _common(self, fault: Fault) -> tuple[int, str, str]:
        if fault.kind == "rate_limited":
            minutes = max(1, int(fault.detail.get("seconds", 60)) // 60)
            limit = f"{fault.detail.get('amount', 50)}/{minutes} mins"
            return 429, "Too Many Requests", f"API rate limit breached. Current limit: {limit}"
        if fault.kind == "route_not_found":
            return 404, "Entity Not Found", "Resource not found"
        if fault.kind == "method_not_allowed":
            return 405, "Method Not Allowed", "Method not allowed"
        return 500, "Internal Server Error", UNEXPECTED


def _is_about_content(fault: Fault) -> bool:
    """A name or filters that are there and wrong, rather than a body of another form."""
    problem = fault.problems[0]
    return len(problem.path) > 1 or (problem.path == ("name",) and problem.kind not in ("missing", "type"))
