"""How the operations of subscription categories word faults: `{title, description}`, and once `{message}`."""

from __future__ import annotations

from collections.abc import Mapping

from ...handling import Answer, CallContext, Fault, Refusal

__all__ = ["CategoriesEnvelope", "invalid_parameters"]

_GET = "subscription_categories_get"
INVALID_PARAMETERS = "Invalid Params Received"
_NO_IDENTITY = ("Authentication required", "No identity information found.")

_KEY_NOT_SET = (
    "This response is returned when the authorization fails due to the APP SECRET key not being set on the "
    "Dashboard."
)
_ROWS: Mapping[str, tuple[int, str, str]] = {
    "header_missing": (401, "Header required", "MOE-APPKEY missing in Header"),
    # There, and of no use: the only 400 of the page that updates one user.
    "header_mismatch": (400, "Internal App Key", "Valid App-Key required to process"),
    "key_not_set": (409, "API SECRET not configured", _KEY_NOT_SET),
    "too_large": (400, "Payload Limit Exceeded", "The request body is too large."),
    "content_type_missing": (400, "Invalid Request", "Content-Type has to be application/json."),
    "media_type": (400, "Invalid Request", "Content-Type has to be application/json."),
    "empty_body": (400, "Categories Required", "Categories Preferences Required"),
    "malformed_json": (400, "Invalid Request", "The request body has to be a JSON object."),
    "body_not_object": (400, "Invalid Request", "The request body has to be a JSON object."),
    "rate_limited": (429, "Rate-Limit Reached", "Exceeded rate limit for this url"),
    "route_not_found": (404, "Not Found", "Resource not found"),
    "method_not_allowed": (405, "Method Not Allowed", "Method not allowed"),
    "server_error": (500, "Internal Error", "Please Contact Moengage Team"),
}
# The pages have no status for a closed account: 401, as for anybody who may not enter.
_UNAUTHORIZED = frozenset(
    {
        *("no_credentials", "unreadable_credentials", "no_username", "no_password", "unknown_workspace"),
        *("wrong_key", "key_of_other_tile", "suspended", "temporarily_suspended", "blocked", "blacklisted"),
    }
)


def invalid_parameters(operation: str) -> Refusal:
    """The refusal of tokens that lead to nobody.

    "Get Subscription Preferences" prints it as a bare message; the page of the update has no words for it.
    """
    if operation == _GET:
        return Refusal(400, {"message": INVALID_PARAMETERS})
    return Refusal(400, {"title": "Invalid Request", "description": INVALID_PARAMETERS})


class CategoriesEnvelope:
    """Words faults as the three pages do."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        status, title, description = _row(fault)
        if status == 400 and call.operation.id == _GET:
            return invalid_parameters(_GET).answer
        return Answer(status, {"title": title, "description": description})


def _row(fault: Fault) -> tuple[int, str, str]:
    if fault.kind in _UNAUTHORIZED:
        return 401, *_NO_IDENTITY
    if fault.kind != "invalid":
        return _ROWS.get(fault.kind, _ROWS["server_error"])
    if fault.detail.get("in", "body") != "body":
        return 400, "Invalid Request", INVALID_PARAMETERS
    problem = fault.problems[0]
    if problem.kind == "too_many":
        return 400, "Payload Limit Exceeded", "Payload limit is set to 50"
    if problem.kind == "missing" and problem.field in ("categories", "user_preferences"):
        return 400, "Categories Required", "Categories Preferences Required"
    return 400, "Invalid Request", f"{problem.field or 'body'} {problem.message}"
