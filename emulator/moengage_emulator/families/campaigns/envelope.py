"""How the first version of campaigns words errors: `{"error": {code, message, target, details}}`.

The message repeats that of the first finding, and the code is the status with a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...handling import Answer, Call, CallContext, Fault, Refusal
from ..campaigns_shared.draft import Path
from ..campaigns_shared.draft import Problem as RuleProblem
from .wording import finding_of

__all__ = ["CampaignsEnvelope", "Finding", "findings", "refusal"]

CONTROL_GROUP = "campaigns_update_global_control_group"
CODES: Mapping[int, str] = {
    400: "400 Bad Request",
    401: "401 Authentication error",
    404: "404 Not Found",
    405: "405 Method Not Allowed",
    413: "413 Payload Too Large",
    415: "415 Unsupported Media Type",
    429: "429 conflict",
    500: "500 Internal Server Error",
}
CREDENTIALS = frozenset(
    {
        "no_credentials",
        "unreadable_credentials",
        "no_username",
        "no_password",
        "unknown_workspace",
        "wrong_key",
        "key_not_set",
        "key_of_other_tile",
        "missing_scope",
        "workspace_mismatch",
        "header_mismatch",
        # No page of this family declares 403: an account that is closed is not let in.
        "suspended",
        "temporarily_suspended",
        "blocked",
        "blacklisted",
    }
)
PLAIN: Mapping[str, tuple[int, str, str]] = {
    "route_not_found": (404, "The resource does not exist.", ""),
    "method_not_allowed": (405, "The method is not allowed.", ""),
    "too_large": (413, "The body is too large.", ""),
    "media_type": (415, "The media type is not supported.", ""),
    "content_type_missing": (415, "The media type is not supported.", ""),
    "empty_body": (400, "The request body is empty.", "body"),
    "malformed_json": (400, "The request body is not valid JSON.", "body"),
    "body_not_object": (400, "The request body is not an object.", "body"),
}
"""Kind of fault -> status, message, target."""

INVALID_KEY = {
    "code": "InvalidValue",
    "target": "APP_SECRET_KEY",
    "message": "Invalid APP_SECRET_KEY is provided.",
}
BROKEN = "Something went wrong. Please contact Moengage team"
UNREADABLE = "Expecting value: line 1 column 1 (char 0)"


class Finding(NamedTuple):
    """One thing wrong: where it is as a whole, which field it is, and what is wrong with it."""

    target: str
    field: str
    message: str


def findings(problems: Iterable[RuleProblem]) -> list[Finding]:
    """The findings about broken rules."""
    return [_finding(problem.path, problem.kind, problem.text) for problem in problems]


def refusal(call: Call, found: Iterable[Finding]) -> Refusal:
    """A 400 that lists every finding; there is one at least."""
    return Refusal(400, _error(400, list(found), _request_id(call)))


def _finding(path: Path, kind: str, text: str) -> Finding:
    target, field = _targets(path)
    name = str(path[-1])
    return Finding(target, field, f"{name} key is mandatory field" if kind == "missing" else text)


def _targets(path: Path) -> tuple[str, str]:
    """Gmail's annotations are told from the content on, everything else from the body on."""
    whole, root = list(path), str(path[0]) if path else ""
    if "gmail_annotations" in whole:
        whole, root = whole[whole.index("gmail_annotations") :], "campaign_content.content"
    steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in whole]
    return root, "".join(steps).removeprefix(".")


def _error(status: int, found: list[Finding], request: str | None) -> dict[str, Any]:
    error: dict[str, Any] = {
        "code": CODES[status],
        "message": found[0].message,
        "target": found[0].target,
        "details": [{"target": item.field, "message": item.message} for item in found],
    }
    if request is not None:
        error["request_id"] = request
    return {"error": error}


def _request_id(call: Call | CallContext) -> str:
    given = call.body.get("request_id") if isinstance(call.body, Mapping) else None
    return given if isinstance(given, str) and given else call.ids.short()


class CampaignsEnvelope:
    """The wording of the faults that are found before a handler runs."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; one that this family has no words for is a 500."""
        kind = fault.kind
        if kind in CREDENTIALS:
            return Answer(401, _unauthorized())
        if kind in PLAIN:
            status, message, target = PLAIN[kind]
            return Answer(status, _plain(status, message, target, _request_id(call)))
        if kind == "header_missing":
            name = str(fault.detail.get("name", ""))
            return Answer(400, _error(400, [_finding((name,), "missing", "")], _request_id(call)))
        if kind == "invalid":
            found = [Finding(*_targets(path), text) for path, text in _invalid(fault, call)]
            return Answer(400, _error(400, list(dict.fromkeys(found)), _request_id(call)))
        if kind == "rate_limited":
            return Answer(429, rate_limited(_request_id(call)))
        if call.operation.id == CONTROL_GROUP:
            return Answer(500, _control_group(call))
        found = [Finding("", "", BROKEN)]
        error = _error(500, found, None)
        error["error"]["details"] = [{"target": "", "message": UNREADABLE}]
        return Answer(500, error)


def rate_limited(request: str) -> dict[str, Any]:
    """The body of a 429, whose code says conflict although nothing conflicts."""
    error = _error(429, [Finding("rate_limit", "rate_limit", "Rate limiting breached")], request)
    error["error"] |= {"message": "rate_limit", "target": ""}
    return error


def _invalid(fault: Fault, call: CallContext) -> list[tuple[Path, str]]:
    inside = fault.detail.get("in") == "body"
    return [finding_of(problem, call.body if inside else None) for problem in fault.problems]


def _plain(status: int, message: str, target: str, request: str) -> dict[str, Any]:
    error = _error(status, [Finding(target, target, message)], request)
    if not target:
        error["error"]["details"] = []
    return error


def _unauthorized() -> dict[str, Any]:
    return {
        "error": {
            "code": CODES[401],
            "message": "Authentication required",
            "details": [{"code": "InvalidValue", "target": "APP_SECRET_KEY", "message": [INVALID_KEY]}],
            "request_id": "",
        }
    }


def _control_group(call: CallContext) -> dict[str, Any]:
    text = "An unexpected error was encountered while processing this request. Please contact Moengage team"
    return {"error": {"title": "Server Error", "description": text, "code": call.ids.short()}}
