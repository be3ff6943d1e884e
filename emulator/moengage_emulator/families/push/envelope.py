"""How the Push API answers: a refusal of what it could read is a 200 whose `status` is Fail.

Of its texts the pages give `Campaign Name not found` and the two of the router; the others are the
words of their list of failures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...handling import CallContext, Fault
    from ...ids import Ids
    from ...validation import Problem

__all__ = [
    "BAD_APP",
    "BAD_SIGNATURE",
    "DUPLICATE",
    "NO_NAME",
    "SHORT_NAME",
    "PushEnvelope",
    "PushRefusal",
    "not_allowed",
]

NO_NAME = "Campaign Name not found"
SHORT_NAME = "Campaign Name should have at least 5 characters"
BAD_APP = "App Id not present or invalid"
BAD_SIGNATURE = "Signature not present or not verified"
BAD_REQUEST_TYPE = "Invalid request type"
DUPLICATE = "Duplicate campaign name"
UNREADABLE = "Parameters cannot be parsed"
TOO_MANY = "Request limit exceeded"

_NOT_FOUND = "Page not found. Please recheck the URL"
_BROKEN = "There seems to be an error. We are working to fix this."
_TYPES = {"Array": "list", "Object": "object", "String": "string", "Boolean": "boolean", "Number": "number"}


def not_allowed(place: str) -> str:
    """The text for a value outside of its allowed set."""
    return f"Value of {place} is not allowed"


class PushRefusal(Refusal):
    """A 200 that says Fail ("Push API", failures)."""

    def __init__(self, ids: Ids, text: str) -> None:
        """`text` goes to `Error_Message`."""
        super().__init__(200, _failed(ids, text))


class PushEnvelope:
    """Words faults; the same for both versions, save for a used-up quota.

    Version 2 has no 429: it answers Fail. On 2.1 the gateway turns the call away without a body.
    JSON that cannot be read and whatever is wrong with the account is a 401, whose body is an empty list.
    """

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if fault.kind == "route_not_found":
            return Answer(404, {"code": 404, "status": "error", "reason": _NOT_FOUND})
        if fault.kind == "method_not_allowed":
            return Answer(405, {"code": 405, "status": "error", "reason": "Method not allowed"})
        if fault.kind == "server_error":
            reference = call.ids.short()
            return Answer(500, {"code": 500, "status": "error", "reason": _BROKEN, "reference": reference})
        if fault.kind == "rate_limited":
            if call.operation.family == "push_v2_1":
                return Answer(429)
            return Answer(200, _failed(call.ids, TOO_MANY))
        if fault.kind == "invalid":
            return Answer(200, _failed(call.ids, _words(fault.problems[0])))
        if fault.kind in ("header_missing", "header_mismatch", "workspace_mismatch"):
            text = _missing(str(fault.detail.get("name", ""))) if fault.kind == "header_missing" else BAD_APP
            return Answer(200, _failed(call.ids, text))
        if fault.kind in ("body_not_object", "too_large"):
            return Answer(200, _failed(call.ids, UNREADABLE))
        return Answer(401, [])


def _failed(ids: Ids, text: str) -> dict[str, Any]:
    return {"status": "Fail", "Error_Message": text, "responseId": ids.uuid4(), "requestId": ""}


def _missing(header: str) -> str:
    known: Mapping[str, str] = {"x-moe-appkey": BAD_APP, "x-moe-pushapi-signature": BAD_SIGNATURE}
    return known.get(header.lower(), f"{header} not found")


def _words(problem: Problem) -> str:
    """One problem in the words of the list of failures."""
    place = ".".join(map(str, problem.path)) or "request"
    if place == "campaignName" and problem.kind in ("missing", "too_short"):
        return NO_NAME if problem.kind == "missing" else SHORT_NAME
    if place == "requestType":
        return BAD_REQUEST_TYPE
    if problem.kind == "missing":
        return f"{place} not found"
    if problem.kind == "type":
        wanted = problem.message.removeprefix("is expected to be ")
        return f"{place} should be of type {_TYPES.get(wanted, wanted.lower())}"
    return not_allowed(place)
