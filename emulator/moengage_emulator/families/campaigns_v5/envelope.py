"""How campaign answers and errors are wrapped: `{response_id, type, data}` and `{response_id, error}`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...handling import Answer, Call, CallContext, Fault, Refusal
from ..campaigns_shared.draft import Problem

__all__ = ["CampaignsEnvelope", "Detail", "failed_validation", "refusal", "request_id", "success"]

Detail = tuple[str, str]
"""The field at fault, and what is wrong with it."""

FAILED = "One or more fields failed validation."
REUSED = "Idempotency-Key reused with a different request body."
_BARE_REQUIRED = ("campaigns_v5_search", "campaigns_v5_get_meta")

# kind -> (status, code, message) of the faults that need no more than that
_PLAIN: dict[str, tuple[int, str, str]] = {
    "route_not_found": (404, "NOT_FOUND", "Resource not found."),
    "method_not_allowed": (405, "BAD_REQUEST", "Method not allowed."),
    "suspended": (403, "FORBIDDEN", "The account is suspended."),
    "temporarily_suspended": (403, "FORBIDDEN", "The account is temporarily suspended."),
    "blocked": (403, "FORBIDDEN", "The account is blocked."),
    "blacklisted": (403, "FORBIDDEN", "The account is blocked."),
    "too_large": (413, "BAD_REQUEST", "Request body is too large."),
    "media_type": (415, "BAD_REQUEST", "Content-Type must be application/json."),
    "content_type_missing": (415, "BAD_REQUEST", "Content-Type must be application/json."),
    "idempotency_key_reused": (409, "BAD_REQUEST", REUSED),
    "idempotency_key_in_progress": (409, "BAD_REQUEST", REUSED),
    "server_error": (500, "INTERNAL_ERROR", "Internal server error."),
}
# kind -> (target, message) of the faults that are failed validations
_DETAILS: dict[str, Detail] = {
    "empty_body": ("body", "Request body is required."),
    "malformed_json": ("body", "Request body is not valid JSON."),
    "body_not_object": ("body", "Request body must be a JSON object."),
    "idempotency_key_missing": ("Idempotency-Key", "Idempotency-Key is required."),
    "idempotency_key_malformed": ("Idempotency-Key", "Idempotency-Key must be a UUID of version 4."),
}
_CREDENTIALS = frozenset(
    {
        "no_credentials",
        "unreadable_credentials",
        "no_username",
        "no_password",
        "unknown_workspace",
        "wrong_key",
        "key_not_set",
        "key_of_other_tile",
        "workspace_mismatch",
        "header_mismatch",
    }
)


def request_id(headers: Mapping[str, str], body: Any) -> str:
    """The caller's correlation id: the header's, else the body's, else an empty string."""
    given = headers.get("x-moe-request-id")
    if not given and isinstance(body, Mapping) and isinstance(body.get("request_id"), str):
        given = body["request_id"]
    return given or ""


def success(call: Call, data: Any, status: int = 200, kind: str = "campaign") -> Answer:
    """A success. `kind` is the answer's `type`."""
    return Answer(status, {"response_id": request_id(call.headers, call.body), "type": kind, "data": data})


def refusal(
    call: Call,
    status: int,
    code: str,
    message: str,
    details: Iterable[Detail] = (),
    target: str | None = None,
) -> Refusal:
    """An error for a handler to raise."""
    return Refusal(status, _error(request_id(call.headers, call.body), code, message, details, target))


def failed_validation(call: Call, problems: Iterable[Problem | Detail]) -> Refusal:
    """A 400 that lists every problem."""
    details = [(item.field, item.message) if isinstance(item, Problem) else item for item in problems]
    return refusal(call, 400, "VALIDATION_FAILED", FAILED, details)


def _error(
    request: str, code: str, message: str, details: Iterable[Detail] = (), target: str | None = None
) -> dict[str, Any]:
    error: dict[str, Any] = {"code": code, "message": message}
    if target is not None:
        error["target"] = target
    error["details"] = [{"target": where, "message": text} for where, text in details]
    error["request_id"] = request
    return {"response_id": request, "error": error}


class CampaignsEnvelope:
    """The wording of the faults that are found before a handler runs ("Campaigns V5" error codes)."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; one that this family has no words for is a 500."""
        status, code, message, details = self._parts(fault, call)
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        return Answer(status, _error(request_id(call.headers, call.body), code, message, details), headers)

    def _parts(self, fault: Fault, call: CallContext) -> tuple[int, str, str, list[Detail]]:
        if fault.kind in _CREDENTIALS:
            return 401, "UNAUTHORIZED", "Invalid or missing credentials.", []
        if fault.kind in _PLAIN:
            return *_PLAIN[fault.kind], []
        if fault.kind in _DETAILS:
            return 400, "VALIDATION_FAILED", FAILED, [_DETAILS[fault.kind]]
        updating = call.operation.id == "campaigns_v5_update"
        if fault.kind == "missing_scope":
            act = "update this campaign" if updating else "perform this operation"
            return 403, "FORBIDDEN", f"Caller does not have permission to {act}.", []
        if fault.kind == "rate_limited":
            retry = f"Rate limit exceeded. Retry after {fault.retry_after} seconds."
            return 429, "RATE_LIMITED", retry if updating else "Rate limit exceeded for app key.", []
        if fault.kind == "header_missing":
            name = str(fault.detail.get("name", ""))
            target = "request_id" if name.lower() == "x-moe-request-id" else name
            return 400, "VALIDATION_FAILED", FAILED, [(target, f"{target} is required.")]
        if fault.kind == "invalid":
            return 400, "VALIDATION_FAILED", FAILED, _schema_details(fault, call.operation.id)
        return self._parts(Fault("server_error"), call)


def _schema_details(fault: Fault, operation: str) -> list[Detail]:
    found: list[Detail] = []
    for problem in fault.problems:
        # A body that belongs to no channel is at fault as a whole: name what tells the channels apart.
        target = ".".join(str(step) for step in problem.path or ("channel",))
        name = problem.field or target
        if problem.kind == "missing":
            text = f"{name} is required." if operation in _BARE_REQUIRED else f"{name} value is required."
        else:
            text = f"{name} {problem.message}."
        found.append((target, text))
    return found
