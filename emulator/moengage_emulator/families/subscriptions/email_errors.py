"""How the two operations of e-mail subscription word faults, each in a shape of its own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, CallContext, Fault, Refusal

if TYPE_CHECKING:
    from ...ids import Ids
    from ...validation import Problem

__all__ = ["NO_SETTINGS", "EmailEnvelope", "opt_in_refusal", "response_id", "resubscribe_refusal"]

NO_SETTINGS = "Valid email settings not present"
NO_BODY = "Request_Body is mandatory. Kindly add request_body and the desired fields in the API payload."
NO_ADDRESS = (
    "Please provide input in a valid email address format (example@domain.com) as part of 'Recipients'."
)
_OTHER_KEY = (
    "Password (APP_SECRET) doesn't match the one available on the dashboard. "
    "Kindly ensure the same APP_SECRET available on the dashboard is used."
)
_MISMATCH = "MOE_APPKEY doesn't match the Username (APP_KEY) used in Basic Auth authorization."
_NO_TYPE = (
    "The header 'Content-Type' is missing. Kindly provide the header 'Content-Type' and set it as "
    "'application/json'"
)
_SUSPENDED = "Your account is suspended. Please contact MoEngage team."

# Fault -> status, code and message of "Bulk Resubscribe". It prints two rows for 401: the others follow
# them, closed accounts too, for which it has no status.
_RESUBSCRIBE: Mapping[str, tuple[int, str, str]] = {
    "no_credentials": (401, "AuthenticationMissing", "Authorization details are missing"),
    "unreadable_credentials": (401, "AuthenticationMissing", "Authorization details are missing"),
    "no_username": (
        401,
        "AuthenticationMissing",
        "Username (APP_KEY) is missing in the Basic Auth authorization.",
    ),
    "no_password": (
        401,
        "AuthenticationMissing",
        "Password (APP_SECRET) is missing in the Basic Auth authorization.",
    ),
    "unknown_workspace": (401, "AuthenticationInvalid", _OTHER_KEY),
    "wrong_key": (401, "AuthenticationInvalid", _OTHER_KEY),
    "key_not_set": (401, "AuthenticationInvalid", _OTHER_KEY),
    "key_of_other_tile": (401, "AuthenticationInvalid", _OTHER_KEY),
    "header_missing": (401, "HeaderMissing", "MOE-APPKEY is missing in Header"),
    "header_mismatch": (401, "HeaderMismatch", _MISMATCH),
    "suspended": (401, "AuthenticationInvalid", _SUSPENDED),
    "temporarily_suspended": (401, "AuthenticationInvalid", _SUSPENDED),
    "blocked": (401, "AuthenticationInvalid", _SUSPENDED),
    "blacklisted": (401, "AuthenticationInvalid", _SUSPENDED),
    "too_large": (400, "BadRequest", "The request body is too large."),
    "content_type_missing": (415, "HeaderMissing", _NO_TYPE),
    "media_type": (415, "HeaderMissing", _NO_TYPE),
    "empty_body": (400, "BadRequest", NO_BODY),
    "malformed_json": (400, "BadRequest", NO_BODY),
    "body_not_object": (400, "BadRequest", NO_BODY),
    "rate_limited": (429, "TooManyRequests", "Rate limit exceeded"),
    "route_not_found": (404, "NotFound", "Resource not found"),
    "method_not_allowed": (
        405,
        "MethodNotAllowed",
        "This API only supports the POST method. Kindly update the method and retry again.",
    ),
    "server_error": (500, "INTERNAL_SERVER_ERROR", "Please Contact Moengage Team"),
}
_REASONS = {
    400: "400 Bad Request",
    401: "401 Unauthorized",
    403: "403 Forbidden",
    404: "404 Not Found",
    405: "405 Method Not Allowed",
}
_WRONG_KEY = "Data API key is wrong. Please provide correct Data API Key as password."
# Fault -> status, message, target and message of the detail of "Update Email Opt-in Preferences".
_OPT_IN: Mapping[str, tuple[int, str, str, str]] = {
    "no_credentials": (
        401,
        "Authentication failed.",
        "Authorization Header",
        "Authorization header is missing",
    ),
    "unknown_workspace": (401, "Authentication failed", "Workspace ID", "Workspace ID is wrong."),
    "no_username": (401, "Authentication failed", "Workspace ID", "Workspace ID is wrong."),
    "header_missing": (401, "Authentication failed", "MOE-APPKEY", "MOE-APPKEY is missing in Header"),
    "header_mismatch": (401, "Authentication failed", "MOE-APPKEY", _MISMATCH),
    "suspended": (403, "Account suspended", "Account", _SUSPENDED),
    "temporarily_suspended": (403, "Account suspended", "Account", _SUSPENDED),
    "blocked": (403, "Account suspended", "Account", _SUSPENDED),
    "blacklisted": (403, "Account suspended", "Account", _SUSPENDED),
    "too_large": (400, "", "body", "The request body is too large."),
    "content_type_missing": (400, "", "Content-Type", "Content-Type has to be application/json."),
    "media_type": (400, "", "Content-Type", "Content-Type has to be application/json."),
    "empty_body": (400, "", "body", "The request body has to be a JSON object."),
    "malformed_json": (400, "", "body", "The request body has to be a JSON object."),
    "body_not_object": (400, "", "body", "The request body has to be a JSON object."),
    "route_not_found": (404, "Not Found", "path", "Resource not found"),
    "method_not_allowed": (405, "Method not allowed", "method", "This API only supports the PUT method."),
    **dict.fromkeys(
        ("unreadable_credentials", "no_password", "wrong_key", "key_not_set", "key_of_other_tile"),
        (401, "Authentication failed", "Data key", _WRONG_KEY),
    ),
}
STATUS = (
    "Opt-In status can only be 'DOUBLE_OPTED_IN' or 'OPTED_OUT' or 'OPT_IN_PENDING' (case-insensitive). "
    "Please provide the correct value."
)
CHANNEL = "Channel can only be ['email'] (case-insensitive). Please provide the correct channel."
# JSON types as the vendor's Python calls them.
_PYTHON = {"String": "str", "Boolean": "bool", "Object": "dict", "Array": "list"}


def response_id(ids: Ids) -> str:
    """The vendor's id of an answer to a resubscription: ten letters."""
    return (ids.short() + ids.short())[:10]


def resubscribe_refusal(ids: Ids, status: int, code: str, message: str) -> Refusal:
    """A refusal of a resubscription."""
    error = {"message": message, "err_code": code}
    return Refusal(status, {"response_id": response_id(ids), "error": error})


def opt_in_refusal(status: int, message: str, target: str, detail: str) -> Refusal:
    """A refusal of preferences; no `message` means that the data are wrong."""
    details = {"target": target, "message": detail}
    error = {"code": _REASONS[status], "message": message or "Request Data is invalid", "details": details}
    return Refusal(status, {"error": error})


class EmailEnvelope:
    """Words faults as the page of the operation does."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if call.operation.id == "email_subscriptions_resubscribe":
            row = _recipients(fault, call.body) if fault.kind == "invalid" else _RESUBSCRIBE.get(fault.kind)
            return resubscribe_refusal(call.ids, *(row or _RESUBSCRIBE["server_error"])).answer
        return _opt_in(fault, call)


def _recipients(fault: Fault, body: Any) -> tuple[int, str, str]:
    problem = fault.problems[0]
    field = str(problem.path[0]) if problem.path else "body"
    if field == "recipients":
        if problem.kind == "too_many":
            return 400, "BadRequest", "Payload limit is set to 100"
        if problem.kind == "too_few":
            return 400, "InvalidInput", "Add at least one email address as part of the 'Recipients'"
        if len(problem.path) > 1:
            return 400, "InvalidInput", NO_ADDRESS
        return 400, "BadRequest", NO_BODY
    if field == "esp" and problem.kind == "value":
        return 400, "InvalidSettings", NO_SETTINGS
    if isinstance(body, Mapping) and body.get(field) is None:
        return 400, "InvalidFieldValue", f"{field} - Field is required but value is None"
    return 400, "InvalidFieldValue", f"{field} - Field {problem.message}"


def _opt_in(fault: Fault, call: CallContext) -> Answer:
    if fault.kind == "rate_limited":
        return Answer(429)  # declared without a body
    if fault.kind == "invalid":
        return _preference(fault, call.body)
    if fault.kind not in _OPT_IN:
        message = "Something went wrong, Please contact MoEngage Team."
        return Answer(500, {"error": {"code": "500 Internal Server Error", "message": message}})
    return opt_in_refusal(*_OPT_IN[fault.kind]).answer


def _preference(fault: Fault, body: Any) -> Answer:
    extra = [str(problem.path[-1]) for problem in fault.problems if problem.kind == "extra"]
    if extra:
        return opt_in_refusal(400, "", f"{extra!r}", "Extra key passed in the request").answer
    problem = fault.problems[0]
    field = problem.field or "body"
    if problem.kind == "type":
        return opt_in_refusal(400, "Request Data is invalid.", field, _type(problem, body)).answer
    known = {"opt_in_status": STATUS, "channel": CHANNEL}
    return opt_in_refusal(400, "", field, known.get(field, f"{field} {problem.message}")).answer


def _type(problem: Problem, body: Any) -> str:
    """`Value must be of type (<class 'str'>,), passed type: <class 'bool'> : False.`"""
    for part in problem.path:
        body = body[part]
    wanted = problem.message.removeprefix("is expected to be ")
    types = ", ".join(f"<class '{_PYTHON.get(one, one.lower())}'>" for one in wanted.split(" or "))
    passed = json.dumps(body) if isinstance(body, dict | list) else str(body)
    comma = "" if " or " in wanted else ","
    return (
        f"Wrong data type was used for <{problem.field}> - Value must be of type ({types}{comma}), "
        f"passed type: {type(body)} : {passed}."
    )
