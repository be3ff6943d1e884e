"""How the templates' service words what is wrong with a request before its content is looked at.

The pages declare one shape for most refusals and show others in their examples; the examples are taken.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...handling import Answer, CallContext, Fault
from .channels import Channel, channel_of
from .findings import Finding, coded, findings_of, refused_search, unknown_fields

__all__ = ["UNEXPECTED", "TemplatesEnvelope"]

UNEXPECTED = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"

# Kind -> what is wrong with the caller: the field of the finding where a page shows one, and the sentence.
_CALLER: Mapping[str, tuple[str, str]] = {
    "no_credentials": ("MOE-APPKEY", "MOE-APPKEY missing in Authentication Header"),
    "unreadable_credentials": ("MOE-APPKEY", "MOE-APPKEY missing in Authentication Header"),
    "no_username": ("MOE-APPKEY", "MOE-APPKEY missing in Authentication Header"),
    "no_password": ("MOE-APPKEY", "MOE-APPKEY missing in Authentication Header"),
    "unknown_workspace": ("APP_ID", "Invalid APP_ID is provided."),
    "workspace_mismatch": ("APP_ID", "Invalid APP_ID is provided."),
    "header_mismatch": ("APP_ID", "Invalid APP_ID is provided."),
    "wrong_key": ("APP_SECRET_KEY", "Invalid APP_SECRET_KEY is provided."),
    "key_not_set": ("APP_SECRET_KEY", "Invalid APP_SECRET_KEY is provided."),
    "key_of_other_tile": ("APP_SECRET_KEY", "Invalid APP_SECRET_KEY is provided."),
    "missing_scope": ("APP_SECRET_KEY", "Invalid APP_SECRET_KEY is provided."),
    # No page names the state of the account.
    "suspended": ("APP_ID", "Your account is suspended. Please contact MoEngage team."),
    "temporarily_suspended": (
        "APP_ID",
        "Your account is temporarily suspended. Please contact MoEngage team.",
    ),
    "blocked": ("APP_ID", "Your account is blocked. Please contact MoEngage team."),
    "blacklisted": ("APP_ID", "Your account is blacklisted. Please contact MoEngage team."),
}
_ACCOUNT = ("suspended", "temporarily_suspended", "blocked", "blacklisted")

_TITLED: Mapping[str, tuple[int, str, str]] = {
    "route_not_found": (404, "Not found", "There is no such resource"),
    "method_not_allowed": (405, "Method not allowed", "The resource does not take this method"),
    "content_type_missing": (415, "Unsupported media type", "Content type is not supported"),
    "media_type": (415, "Unsupported media type", "Content type is not supported"),
}
# Kind -> what is wrong with the request as a whole. The pages show none of them.
_REQUEST: Mapping[str, str] = {
    "too_large": "The request body is too large.",
    "empty_body": "The request body is empty.",
    "malformed_json": "The request body is not valid JSON.",
    "body_not_object": "The request body is not a JSON object.",
    "header_missing": "A header is missing.",
    "idempotency_key_missing": "The idempotency key is missing.",
    "idempotency_key_malformed": "The idempotency key is invalid.",
    "idempotency_key_reused": "The idempotency key was used for another request.",
    "idempotency_key_in_progress": "The idempotency key is in use.",
}


class TemplatesEnvelope:
    """Words faults for all channels."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        operation = call.operation
        channel, searching = channel_of(operation.family), operation.id.endswith("_search")
        if fault.kind in _CALLER:
            return _caller(fault.kind, channel, call, searching=searching)
        if fault.kind in _TITLED:
            status, title, description = _TITLED[fault.kind]
            return Answer(status, {"title": title, "description": description})
        if fault.kind == "rate_limited":
            return Answer(429, _too_often(fault, call))
        if fault.kind == "server_error":
            return Answer(500, {"title": "Internal Server Error", "message": UNEXPECTED})
        if fault.kind == "invalid":
            unknown, found = findings_of(fault.problems, call.body, channel)
            findings = [*unknown_fields(unknown), *found]
        else:
            findings = [Finding("InvalidValue", "body", _REQUEST[fault.kind])]
        if searching:
            return Answer(400, refused_search(channel, findings, call.ids))
        return Answer(400, coded(findings, call.ids))


def _caller(kind: str, channel: Channel, call: CallContext, *, searching: bool) -> Answer:
    target, text = _CALLER[kind]
    absent = target == "MOE-APPKEY"
    finding = Finding("MissingValue" if absent else "InvalidValue", target, text)
    if channel.forbids and not absent:
        return Answer(403, coded([finding], call.ids, "Authentication required", "403 Forbidden"))
    if channel.search_refusal == "listed" and searching:
        # "Search Email template V2" alone shows a 401 with findings.
        return Answer(401, coded([finding], call.ids, "Authentication required", "401 Unauthorized"))
    # One text for missing and for wrong credentials.
    description = text if kind in _ACCOUNT else _CALLER["no_credentials"][1]
    return Answer(401, {"title": "Authentication required", "description": description})


def _too_often(fault: Fault, call: CallContext) -> dict[str, object]:
    amount, minutes = fault.detail.get("amount", 100), int(fault.detail.get("seconds", 60)) // 60
    text = f"API rate limit breached. Current limit: {amount}/{minutes} mins"
    error = {"code": "Too Many Requests", "message": text}
    # "Create SMS template" shows the type custom_segment.
    return {"response_id": call.ids.short(), "type": "custom_template", "error": error}
