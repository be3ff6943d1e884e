"""How the two operations word errors: `{title, description, code}`, and `{error}` without a status.

`code` is a trace token of letters, no code of the error ("Get Campaign Stats").
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Refusal

if TYPE_CHECKING:
    from ...handling import CallContext, Fault
    from ...ids import Ids
    from ...validation import Problem

__all__ = ["REPORT", "StatsEnvelope", "invalid", "report_refusal"]

REPORT = "stats_download_report"
INVALID = "Invalid Field Value"
BROKEN = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"

_UNAUTHORIZED = (401, "Authentication required", "Invalid identity information found.")
_FORBIDDEN = (403, "Forbidden Request", None)
_KEYS = (
    *("no_credentials", "unreadable_credentials", "no_username", "no_password", "unknown_workspace"),
    *("wrong_key", "key_not_set", "key_of_other_tile", "workspace_mismatch", "header_mismatch"),
)
_ACCOUNTS = ("missing_scope", "suspended", "temporarily_suspended", "blocked", "blacklisted")
_ROWS: Mapping[str, tuple[int, str, str | None]] = {
    **dict.fromkeys(_KEYS, _UNAUTHORIZED),
    **dict.fromkeys(_ACCOUNTS, _FORBIDDEN),
    "route_not_found": (404, "Not Found", "The resource does not exist."),
    "method_not_allowed": (405, "Method Not Allowed", "The method is not allowed."),
    "too_large": (413, "Payload Too Large", "The body is too large."),
    "media_type": (415, "Unsupported Media Type", "The media type is not supported."),
    "content_type_missing": (415, "Unsupported Media Type", "The media type is not supported."),
    "empty_body": (400, INVALID, "The request body is empty."),
    "malformed_json": (400, INVALID, "The request body is not valid JSON."),
    "body_not_object": (400, INVALID, "The request body is not an object."),
    "rate_limited": (429, "Too Many Requests", None),
}
# What the header is called in errors.
_NAMES = {"moe-appkey": "app_key"}


def invalid(ids: Ids, field: str, value: Any) -> Refusal:
    """A 400 about a field of the statistics' request, in the page's pattern; a missing one is None."""
    return Refusal(400, _titled(ids, INVALID, _words(field, value)))


def report_refusal(ids: Ids, attribute: str, message: str) -> Refusal:
    """A 400 about a report: the page has no 404 for one that is not there."""
    return Refusal(400, _of_report(ids, attribute, message))


class StatsEnvelope:
    """Words the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault. One of the download's path is a 400, whatever it is."""
        if call.operation.id == REPORT and fault.kind not in ("method_not_allowed", "server_error"):
            if fault.kind in _KEYS:
                return Answer(401)
            return Answer(400, _of_report(call.ids, "FILENAME", "The request is not valid."))
        if fault.kind == "invalid":
            problem = fault.problems[0]
            field = ".".join(map(str, problem.path)) or "body"
            return Answer(400, _titled(call.ids, INVALID, _words(field, _value(problem, call.body))))
        if fault.kind == "header_missing":
            name = str(fault.detail.get("name", "")).lower()
            return Answer(400, _titled(call.ids, INVALID, _words(_NAMES.get(name, name), None)))
        status, title, description = _ROWS.get(fault.kind, (500, "Server Error", BROKEN))
        return Answer(status, _titled(call.ids, title, description))


def _words(field: str, value: Any) -> str:
    return f"{field} - Some of the field values are invalid: {field} : {value}"


def _value(problem: Problem, body: Any) -> Any:
    """What stands in the place of a problem; None for nothing."""
    for step in problem.path:
        try:
            body = body[step]
        except (LookupError, TypeError):
            return None
    return body


def _titled(ids: Ids, title: str, description: str | None) -> dict[str, Any]:
    return {"title": title, "description": description, "code": ids.short()}


def _of_report(ids: Ids, attribute: str, message: str) -> dict[str, Any]:
    error = {"attribute": attribute, "message": message, "type": "BAD REQUEST", "request_id": ids.short()}
    return {"error": error}
