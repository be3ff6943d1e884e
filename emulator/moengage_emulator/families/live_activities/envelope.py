"""How live activities refuse: `{error: {code, message}}`, with details of what a body has wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...handling import CallContext, Fault
    from ...validation import Problem

__all__ = ["LiveActivityEnvelope", "not_permitted"]

_MISSING = "Authorization header or X-MOE-APPKEY is missing"
_UNKNOWN = "Invalid App Key"
_WRONG = "Invalid Data Key"
_FIELDS = "Mandatory fields are missing or invalid"
_LIMIT = 5120

# The page lists four texts of 401; the other kinds take the nearest.
_AUTH: Mapping[str, str] = {
    "no_credentials": _MISSING,
    "header_missing": _MISSING,
    "unreadable_credentials": _WRONG,
    "no_username": _UNKNOWN,
    "no_password": _WRONG,
    "unknown_workspace": _UNKNOWN,
    "header_mismatch": _UNKNOWN,
    "workspace_mismatch": _UNKNOWN,
    "wrong_key": _WRONG,
    "key_not_set": _WRONG,
    "key_of_other_tile": _WRONG,
}
_OTHER: Mapping[str, tuple[int, str, str]] = {
    "route_not_found": (404, "NotFound", "Resource not found"),
    "method_not_allowed": (405, "MethodNotAllowed", "Method not allowed"),
    "missing_scope": (403, "OperationNotAllowed", "Operation not allowed"),
    "suspended": (403, "OperationNotAllowed", "Account suspended"),
    "temporarily_suspended": (403, "OperationNotAllowed", "Account temporarily suspended"),
    "blocked": (403, "OperationNotAllowed", "Account blocked"),
    "blacklisted": (403, "OperationNotAllowed", "Account blacklisted"),
    "server_error": (500, "ServerError", "Internal Server Error, something went wrong"),
}
# The server's `extra_forbidden` is a word of pydantic's; so are these, which the page does not show.
_TYPES: Mapping[str, tuple[str, str]] = {
    "String": ("string_type", "Input should be a valid string"),
    "Integer": ("int_type", "Input should be a valid integer"),
    "Object": ("dict_type", "Input should be a valid dictionary"),
}
_KINDS: Mapping[str, tuple[str, str]] = {
    "missing": ("missing", "Field required"),
    "extra": ("extra_forbidden", "Extra inputs are not permitted"),
}
_BODY: Mapping[str, tuple[str, str]] = {
    "empty_body": ("missing", "Field required"),
    "malformed_json": ("json_invalid", "Invalid JSON"),
    "body_not_object": ("dict_type", "Input should be a valid dictionary"),
    "content_type_missing": ("content_type", "Content-Type must be application/json"),
    "media_type": ("content_type", "Content-Type must be application/json"),
}


def not_permitted(message: str) -> Refusal:
    """A 403 for a handler to raise."""
    return Refusal(403, _error("OperationNotAllowed", message))


class LiveActivityEnvelope:
    """Words the faults that are found before a handler runs ("Start Live Activity" and its siblings)."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:  # noqa: ARG002 - for other families
        """The answer to a fault. A used-up quota is an empty list."""
        if fault.kind in _AUTH:
            return Answer(401, _error("AuthError", _AUTH[fault.kind]))
        if fault.kind == "rate_limited":
            return Answer(429, [])
        if fault.kind == "too_large":
            limit = fault.detail.get("limit", _LIMIT)
            text = f"Payload size exceeded for IOS. Max size is {limit} bytes"
            return Answer(413, _error("PayloadSizeError", text))
        if fault.kind == "invalid":
            return _bad_request([_detail(problem) for problem in fault.problems])
        if fault.kind in _BODY:
            code, message = _BODY[fault.kind]
            return _bad_request([{"code": code, "target": "body", "message": message}])
        status, code, message = _OTHER.get(fault.kind, _OTHER["server_error"])
        return Answer(status, _error(code, message))


def _bad_request(details: list[dict[str, str]]) -> Answer:
    return Answer(400, _error("PayloadError", _FIELDS, details=details))


def _detail(problem: Problem) -> dict[str, str]:
    wanted = problem.message.removeprefix("is expected to be ")
    code, message = _KINDS.get(problem.kind) or _TYPES.get(wanted, ("value_error", "Input is not valid"))
    return {"code": code, "target": ".".join(map(str, problem.path)), "message": message}


def _error(code: str, message: str, **more: Any) -> dict[str, Any]:
    return {"error": {"code": code, "message": message, **more}}
