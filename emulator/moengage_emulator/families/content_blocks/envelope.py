"""How the content blocks word faults: `{title, description, code}`.

The four pages show one refusal, that of a missing MOE-APPKEY; other fields are worded by its pattern.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, CallContext, Fault, Refusal
from ...ids import Ids

__all__ = ["ContentBlocksEnvelope", "refused_field"]

_CALLER = frozenset(
    {
        *("no_credentials", "unreadable_credentials", "no_username", "no_password", "unknown_workspace"),
        *("workspace_mismatch", "wrong_key", "key_not_set", "key_of_other_tile", "missing_scope"),
        *("suspended", "temporarily_suspended", "blocked", "blacklisted"),
    }
)
_OTHER: Mapping[str, tuple[int, str, str]] = {
    "route_not_found": (404, "Not Found", "There is no such resource."),
    "method_not_allowed": (405, "Method Not Allowed", "The resource does not take this method."),
    # The pages declare neither 409, 413, 415 nor 429.
    "too_large": (400, "Invalid Request", "The request body is too large."),
    "content_type_missing": (400, "Invalid Request", "Content type is not supported"),
    "media_type": (400, "Invalid Request", "Content type is not supported"),
    "empty_body": (400, "Invalid Request", "The request body is empty."),
    "malformed_json": (400, "Invalid Request", "The request body is not valid JSON."),
    "body_not_object": (400, "Invalid Request", "The request body is not a JSON object."),
    "idempotency_key_missing": (400, "Invalid Request", "The idempotency key is missing."),
    "idempotency_key_malformed": (400, "Invalid Request", "The idempotency key is invalid."),
    "idempotency_key_reused": (400, "Invalid Request", "The idempotency key was used before."),
    "idempotency_key_in_progress": (400, "Invalid Request", "The idempotency key is in use."),
    "rate_limited": (400, "Invalid Request", "There are too many requests."),
}


def refused_field(field: str, value: Any, ids: Ids) -> Refusal:
    """The refusal of a field; of one that is missing the value is None."""
    return Refusal(400, _field(field, value, ids))


class ContentBlocksEnvelope:
    """Words faults for the four operations."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if fault.kind in ("header_missing", "header_mismatch"):
            # 400, where the families with the same key answer 401.
            return Answer(400, _field("app_key", call.headers.get("moe-appkey"), call.ids))
        if fault.kind in _CALLER:
            description = "MOE-APPKEY missing in Authentication Header"
            return Answer(401, {"title": "Authentication required", "description": description})
        if fault.kind == "server_error":
            description = "An unexpected error occurred on the server."
            body = {"title": "Internal Server Error", "description": description, "code": "SRV_ERR_123"}
            return Answer(500, body)
        if fault.kind == "invalid":
            problem = fault.problems[0]
            value = call.body
            for step in problem.path:
                value = value.get(step) if isinstance(value, Mapping) else value[int(step)]
            return Answer(400, _field(problem.field, value, call.ids))
        status, title, description = _OTHER[fault.kind]
        return Answer(status, {"title": title, "description": description, "code": call.ids.short()})


def _field(field: str, value: Any, ids: Ids) -> dict[str, str]:
    description = f"{field} - Some of the field values are invalid: {field} : {value}"
    return {"title": "Invalid Field Value", "description": description, "code": ids.short()}
