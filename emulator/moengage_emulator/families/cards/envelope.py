"""How cards refuse: a boolean `status` with 400, a title and a code with 401 and 429, a message with 500."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...handling import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...handling import CallContext, Fault
    from ...ids import Ids
    from ...validation import Problem

__all__ = ["NO_CAMPAIGNS", "NO_USER", "UNKNOWN_USER", "CardsEnvelope", "bad_request"]

# The blank after the slash is the vendor's.
UNKNOWN_USER = "User not found for this uid/ unique_id"
NO_USER = "Required field missing. Please include either 'uid' or 'unique_id'"
NO_CAMPAIGNS = "Invalid or missing 'campaign_ids' field"

_FAILURE = "Authentication Failure"
_REQUIRED = ("Authentication required", "APP_ID and APP_SECRET_KEY is missing in Authorization Header.")
_WRONG_KEY = (_FAILURE, "Invalid APP_SECRET_KEY is provided")
_WRONG_ID = (_FAILURE, "Invalid APP_ID is provided")
# The pages show these three between them; both operations use all. A closed account has no other status.
_UNAUTHORIZED: Mapping[str, tuple[str, str]] = {
    "no_credentials": _REQUIRED,
    "header_missing": _REQUIRED,
    "unreadable_credentials": _REQUIRED,
    "no_username": _WRONG_ID,
    "unknown_workspace": _WRONG_ID,
    "workspace_mismatch": _WRONG_ID,
    "header_mismatch": _WRONG_ID,
    "no_password": _WRONG_KEY,
    "wrong_key": _WRONG_KEY,
    "key_not_set": _WRONG_KEY,
    "key_of_other_tile": _WRONG_KEY,
    "missing_scope": _WRONG_KEY,
    "suspended": (_FAILURE, "Account suspended"),
    "temporarily_suspended": (_FAILURE, "Account temporarily suspended"),
    "blocked": (_FAILURE, "Account blocked"),
    "blacklisted": (_FAILURE, "Account blacklisted"),
}
_BAD_REQUESTS: Mapping[str, str] = {
    "too_large": "Payload too large",
    "content_type_missing": "Content-Type must be application/json",
    "media_type": "Content-Type must be application/json",
    "empty_body": "Request body is required",
    "malformed_json": "Request body is not valid JSON",
    "body_not_object": "Request body must be a JSON object",
}
_LIMIT = ("Request limit reached", "This API call has exceeded the rate limit")
_BROKEN = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"


def bad_request(ids: Ids, text: str) -> Refusal:
    """A 400 for a handler to raise."""
    return Refusal(400, _failed(ids, text))


class CardsEnvelope:
    """Words the faults that are found before a handler runs ("Fetch Cards", "Delete Cards")."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if fault.kind in _UNAUTHORIZED:
            return _titled(401, *_UNAUTHORIZED[fault.kind], call.ids)
        if fault.kind == "rate_limited":
            return _titled(429, *_LIMIT, call.ids)
        if fault.kind == "invalid":
            return Answer(400, _failed(call.ids, _words(fault.problems[0])))
        if fault.kind in _BAD_REQUESTS:
            return Answer(400, _failed(call.ids, _BAD_REQUESTS[fault.kind]))
        if fault.kind in ("route_not_found", "method_not_allowed"):
            found = fault.kind == "method_not_allowed"
            text = "Method not allowed" if found else "Resource not found"
            return Answer(405 if found else 404, _failed(call.ids, text))
        return Answer(500, {"title": "Internal Server Error", "message": _BROKEN})


def _failed(ids: Ids, text: str) -> dict[str, object]:
    return {"status": False, "error": text, "request_id": ids.object_id()}


def _titled(status: int, title: str, description: str, ids: Ids) -> Answer:
    return Answer(status, {"title": title, "description": description, "code": ids.short()})


def _words(problem: Problem) -> str:
    if problem.path[:1] == ("campaign_ids",):
        return NO_CAMPAIGNS
    place = ".".join(map(str, problem.path)) or "body"
    return f"Invalid or missing '{place}' field"
