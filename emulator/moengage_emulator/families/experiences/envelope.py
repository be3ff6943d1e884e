"""The errors of experiences: `{title, description}`, with a `code` where a value is at fault.

"Fetch experience" and "Report experience events" show one of each kind; the others follow their patterns.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, CallContext, Fault

if TYPE_CHECKING:
    from ...validation import Problem

__all__ = ["ExperiencesEnvelope"]

_UNAUTHORIZED = (401, "Authentication required", "Invalid API_KEY used in Authentication Header")
_NO_WORKSPACE = (
    400,
    "Request Error",
    "MoEngage Client not found. Please check values for headers - MOE-APPKEY or MOE-DBNAME",
)
_MALFORMED = (
    400,
    "Malformed JSON",
    "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
)
_UNSUPPORTED = (415, "Unsupported Media Type", "The media type is not supported.")
# The pages show the first three; what else is there is worded after them.
_PLAIN: Mapping[str, tuple[int, str, str]] = {
    **dict.fromkeys(
        (
            *("no_credentials", "unreadable_credentials", "no_username", "no_password", "unknown_workspace"),
            *("wrong_key", "key_not_set", "key_of_other_tile", "missing_scope"),
            # No page declares 403: an account that is closed is not let in.
            *("suspended", "temporarily_suspended", "blocked", "blacklisted"),
        ),
        _UNAUTHORIZED,
    ),
    "header_missing": _NO_WORKSPACE,
    "header_mismatch": _NO_WORKSPACE,
    "workspace_mismatch": _NO_WORKSPACE,
    "empty_body": _MALFORMED,
    "malformed_json": _MALFORMED,
    "body_not_object": _MALFORMED,
    "route_not_found": (404, "Not Found", "There is no such resource."),
    "method_not_allowed": (405, "Method Not Allowed", "The resource does not take this method."),
    "too_large": (413, "Payload Too Large", "The body is too large."),
    "content_type_missing": _UNSUPPORTED,
    "media_type": _UNSUPPORTED,
    "rate_limited": (429, "Too Many Requests", "The rate limit is used up."),
    "server_error": (500, "Internal Server Error", "Something broke."),
}
# In the order of the vendor's refusal, which is not that of its schema.
_ALLOWED: Mapping[str, tuple[str, ...]] = {
    "DAY_OF_THE_WEEK": ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"),
    "TIME_OF_THE_DAY": tuple(f"{hour:02}" for hour in range(24)),
}
# What the vendor calls the check of an element; the names of the others are made up after it.
_VALIDATORS: Mapping[str, str] = {"missing": "Required", "too_few": "Length", "too_many": "Length"}


class ExperiencesEnvelope:
    """The wording of the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; one that no page has words for is a bad request."""
        if fault.kind == "invalid":
            description = _invalid(fault.problems[0], call.body)
            body = {"title": "Invalid Field Value", "description": description, "code": call.ids.short()}
            return Answer(400, body)
        status, title, description = _PLAIN.get(fault.kind, (400, "Request Error", "The request is invalid."))
        return Answer(status, {"title": title, "description": description})


def _invalid(problem: Problem, body: Any) -> str:
    """The first problem decides."""
    field = str(problem.path[0])
    if field in _ALLOWED:
        allowed = ", ".join(_ALLOWED[field])
        return f"{field} - Enum doesnt allow value: {body[field]}, allowed values: [{allowed}]"
    if field == "elements" and len(problem.path) > 1:
        # The faults of its actions are told as one of the element: so the vendor's example has it.
        inner = next((str(step) for step in problem.path[2:]), field)
        return f"{field} - Validators Failed : Validator: Element, Errored Field: {inner}"
    name = _VALIDATORS.get(problem.kind, "Type")
    return f"{field} - Validators Failed : Validator: {name}, Errored Field: {problem.field}"
