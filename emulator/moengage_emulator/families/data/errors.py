"""Which words each operation of the Data API has for each fault.

`COMMON` is the error table that "Data APIs" (older page) prints for all of them; `OWN` holds what an
operation's reference page words differently. The texts differ on purpose: the vendor's do.
"""

from __future__ import annotations

from collections.abc import Mapping

from ...handling import Answer, CallContext, Fault
from .fields import field_row
from .shapes import Row, render

__all__ = ["COMMON", "OWN", "DataEnvelope"]

_AUTH = "Authentication required"
_SUSPENDED = "Your account is suspended. Please contact MoEngage team."
_PAUSED = "Your account is temporarily suspended. Please contact MoEngage team."
_UNEXPECTED = (
    "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
)
_SLOW_DOWN = "Rate limits for customers exceeded. Please Try After Some Time"
_MISMATCH = "App Secret key mismatch. Please login to the dashboard to verify key"

COMMON: Mapping[str, Row] = {
    "route_not_found": Row(404, "Not Found", "Resource not found"),
    "method_not_allowed": Row(405, "Method Not Allowed", "Method not allowed"),
    "no_credentials": Row(401, "Authentication Required", "Authentication Header Required"),
    "empty_credentials": Row(401, _AUTH, "No identity information found"),
    "unreadable_credentials": Row(401, _AUTH, "Invalid identity information found"),
    "no_username": Row(401, _AUTH, "APP_KEY missing in the authentication header"),
    "no_password": Row(401, _AUTH, "APP_SECRET missing in the authentication header"),
    "unknown_workspace": Row(401, _AUTH, "Invalid APP_ID used in Authentication Header"),
    "wrong_key": Row(401, _AUTH, _MISMATCH),
    "key_of_other_tile": Row(401, _AUTH, _MISMATCH),
    "missing_scope": Row(403, "BlockedClient", _SUSPENDED),
    "key_not_set": Row(409, _AUTH, "App Secret key is not set. Please login to the dashboard to set a key"),
    "workspace_mismatch": Row(
        409, "Authentication Mismatch", "App key mismatch in params and authentication"
    ),
    "header_mismatch": Row(409, "Authentication Mismatch", "App key mismatch in params and authentication"),
    "header_missing": Row(400, "Missing header value", "The {name} Header is required"),
    "suspended": Row(403, "Account Suspended", "Account Suspended"),
    "temporarily_suspended": Row(403, "Account Temporarily Suspended", "Account Temporarily Suspended"),
    "blocked": Row(403, "BlockedClient", _SUSPENDED),
    "blacklisted": Row(400, "Blacklisted", "Your account is blacklisted, Please contact MoEngage."),
    "too_large": Row(413, "Payload too large", "The payload can not exceed 128KB"),
    "content_type_missing": Row(400, "Missing header value", "The Content-Type Header is required"),
    "media_type": Row(415, "Unsupported Media Type", "Unsupported Media Type"),
    "empty_body": Row(400, "Empty request body", "A valid JSON document is required"),
    "malformed_json": Row(
        400,
        "Malformed JSON",
        "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
    ),
    "body_not_object": Row(400, "Body type is not JSON", "A valid JSON document is required."),
    "app_id_missing": Row(400, "ParamsRequired", "app_id is required in path/query params."),
    "app_id_invalid": Row(400, "InvalidParams", "given app_id is invalid."),
    "rate_limited": Row(429, "Rate Limit Exceeded", "Rate Limits for User / Event exceeded"),
    "server_error": Row(500, "Server Error", "Any other exception"),
}
"""Fault -> row. `empty_credentials`, `app_id_missing` and `app_id_invalid` are told apart here only."""

_USER_403 = {"suspended": Row(403, "Account Suspended", _SUSPENDED)}
_REFERENCE_413 = Row(413, "PayloadTooLarge", "Payload size exceeds 128 KB")
_REFERENCE_415 = Row(415, "Unsupported media type", "Content type is not supported")
_DELIVERY = {
    "no_credentials": Row(401, _AUTH, "Authentication Header Required"),
    "suspended": Row(403, "Account Suspended", _SUSPENDED),
    "temporarily_suspended": Row(403, "Account Temporarily Suspended", _PAUSED),
    "too_large": _REFERENCE_413,
    "media_type": _REFERENCE_415,
    "rate_limited": Row(429, "Rate Limits Exceeded", _SLOW_DOWN),
    "server_error": Row(500, "ServerError", _UNEXPECTED),
}
# "Bulk Import" begins its own messages with a stray apostrophe; for the rest it speaks as "Track Event".
_BULK = {
    **_DELIVERY,
    "too_large": COMMON["too_large"],
    "malformed_json": Row(
        400,
        "Malformed JSON",
        "'Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
    ),
    "element_type": Row(
        400,
        "Malformed JSON",
        "'Could not decode the request body. The JSON was incorrect or not decoded as UTF-8.",
    ),
}
_PROFILE = {
    "no_credentials": Row(401, _AUTH, "Authentication Header Required"),
    **_USER_403,
    "too_large": _REFERENCE_413,
    "media_type": Row(415, "MediaTypeError", "Unsupported Media Type"),
    "rate_limited": Row(429, "RateLimitError", "Rate limit exceeded"),
    "server_error": Row(500, "ServerError", "Internal Server Error"),
}
_NO_APPKEY = "MOE-APPKEY is missing in Header"
_OTHER_APPKEY = "MOE_APPKEY doesn't match the Username (APP_KEY) used in Basic Auth authorization"
_OTHER_KEY = (
    "Password (APP_KEY) doesn't match the one available on the dashboard. "
    "Kindly ensure the same APP_KEY available on the dashboard is used."
)
_HEADER_MISSING = Row(401, "HeaderMissing", _NO_APPKEY, shape="titled")
_INVALID = Row(401, "AuthenticationInvalid", _OTHER_KEY, shape="titled")
_IMPORT_HOST = {
    "no_credentials": _INVALID,
    "empty_credentials": _INVALID,
    "unreadable_credentials": _INVALID,
    "no_username": _INVALID,
    "no_password": _INVALID,
    "unknown_workspace": _INVALID,
    "wrong_key": _INVALID,
    "key_of_other_tile": _INVALID,
    "key_not_set": _INVALID,
    "header_missing": _HEADER_MISSING,
    "header_mismatch": Row(401, "HeaderMismatch", _OTHER_APPKEY, shape="titled"),
    "suspended": Row(403, "Account Suspended", _SUSPENDED),
    "temporarily_suspended": Row(403, "Account Temporarily Suspended", _PAUSED),
    "server_error": Row(500, "Server Error", f"{_UNEXPECTED}.", shape="titled"),
}
_IMPORT_QUERY = {
    **_IMPORT_HOST,
    "route_not_found": Row(404, message="Resource not found.", shape="not_found"),
    "blacklisted": Row(400, "Blacklisted", COMMON["blacklisted"].message, shape="failed_query"),
    "content_type_missing": Row(
        400, "Missing header value", "The Content-Type Header is required", shape="failed_query"
    ),
    "empty_body": Row(400, "Empty request body", "A valid JSON document is required", shape="failed_query"),
    "malformed_json": Row(400, "Malformed JSON", COMMON["malformed_json"].message, shape="failed_query"),
    "body_not_object": Row(
        400, "Body type is not JSON", "A valid JSON document is required.", shape="failed_query"
    ),
    "rate_limited": Row(429, "Rate Limits Exceeded", "Rate limits exceeded, please try after some time"),
}

OWN: Mapping[str, Mapping[str, Row]] = {
    "data_track_user": {
        **_PROFILE,
        "blocked": Row(403, "BlockedClient", "Your account is blocked. Please contact MoEngage team."),
        "temporarily_suspended": Row(
            403,
            "Account Temporarily Suspended",
            "Your account is temporarily suspended due to payment issues.",
        ),
    },
    "data_export_users": {
        **_PROFILE,
        "temporarily_suspended": Row(403, "Account Temporarily Suspended", _PAUSED),
    },
    "data_merge_users": {
        "no_credentials": Row(401, _AUTH, "Authorization details are missing"),
        "empty_credentials": Row(401, _AUTH, "Authorization details are missing"),
        "other_scheme": Row(
            401, _AUTH, "Invalid authorization used. MoEngage only supports 'Basic Auth' authorization."
        ),
        "no_username": Row(401, _AUTH, "Username (APP_KEY) is missing in the Basic Auth authorization."),
        "no_password": Row(401, _AUTH, "Password (APP_SECRET) is missing in the Basic Auth authorization."),
        "header_mismatch": Row(401, _AUTH, f"{_OTHER_APPKEY}."),
        "key_of_other_tile": Row(401, _AUTH, _OTHER_KEY),
        "key_not_set": Row(
            409, f"{_AUTH}.", "App Secret key is not set. Please login to the dashboard to set a key."
        ),
        "workspace_mismatch": Row(409, f"{_AUTH}.", "App key mismatch in params and authentication."),
        "suspended": Row(400, "Account Suspended", "Account Suspended."),
        "temporarily_suspended": Row(403, "Account Temporarily Suspended.", "Account Temporarily Suspended."),
        "blocked": Row(400, "InvalidParams", "given app_id is invalid/blocked"),
        "too_large": Row(413, "PayloadTooLarge", "The payload can not exceed 128KB"),
        "content_type_missing": Row(400, "Missing header value", "The Content-Type Header is required."),
        "media_type": Row(
            415,
            "MediaTypeError",
            "The header 'Content-Type' is missing. Kindly provide the header 'Content-Type' and set it as "
            "'application/json'",
        ),
        "empty_body": COMMON["body_not_object"],
        "malformed_json": Row(
            400,
            "Malformed JSON",
            "Could not decode the request body. The JSON was incorrect or not   encoded as UTF-8.",
        ),
        "rate_limited": Row(429, "RateLimitError", "Rate limit exceeded"),
        "server_error": Row(500, "ServerError", _UNEXPECTED),
    },
    "data_delete_user": {
        **{
            state: Row(403, "InvalidParams", "given app_id is invalid/blocked")
            for state in ("suspended", "temporarily_suspended", "blocked")
        },
        "rate_limited": Row(
            429, "Rate limit exceeded", "Exceeded rate limit for this url", shape="titled_failure"
        ),
        "server_error": Row(
            500, "Internal Error", "Please contact the MoEngage team.", shape="titled_failure"
        ),
    },
    "data_track_event": _DELIVERY,
    "data_track_device": _DELIVERY,
    "data_manage_devices": {
        **_DELIVERY,
        "temporarily_suspended": Row(
            403,
            "Account Temporarily Suspended",
            "Your account is temporarily suspended due to payment issues.",
        ),
        "too_large": Row(413, "Payload too large", "Payload cannot exceed 128KB"),
        "server_error": Row(500, "Server Error", _UNEXPECTED),
    },
    "data_import_bulk": _BULK,
    # Beyond 401 "Get Install Info" declares statuses without a body.
    "data_get_install_info": {
        **{state: Row(403, shape="none") for state in ("suspended", "temporarily_suspended", "blocked")},
        "too_large": Row(413, shape="none"),
        "rate_limited": Row(429, shape="none"),
        "server_error": Row(500, shape="none"),
    },
    "data_test_connection": {
        "header_missing": Row(401, _AUTH, _NO_APPKEY),
        "header_mismatch": Row(401, _AUTH, f"{_OTHER_APPKEY}."),
        "key_not_set": Row(401, _AUTH, COMMON["key_not_set"].message),
    },
    "data_trigger_file_import": {
        **_IMPORT_HOST,
        "route_not_found": Row(404, message="Resource not found", shape="message"),
        "method_not_allowed": Row(405, message="Method not allowed", shape="message"),
        "blacklisted": Row(400, "Blacklisted", COMMON["blacklisted"].message, shape="failed_import"),
    },
    "data_get_file_import_status": {
        **_IMPORT_QUERY,
        "media_type": Row(415, "Unsupported media type", "Content type is not supported", shape="titled"),
    },
    "data_list_file_import_runs": {
        **_IMPORT_QUERY,
        "media_type": Row(415, "Unsupported media type", "Content type is not supported", shape="media"),
    },
}
"""Operation -> fault -> row, where the operation's page differs from `COMMON`."""


class DataEnvelope:
    """Words faults by the tables above."""

    def __init__(
        self, common: Mapping[str, Row] = COMMON, own: Mapping[str, Mapping[str, Row]] = OWN
    ) -> None:
        """Another family may bring its own tables."""
        self._common = common
        self._own = own

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        return render(self._row(fault, call), call.ids)

    def _row(self, fault: Fault, call: CallContext) -> Row:
        if fault.kind == "invalid":
            return self._invalid(fault, call)
        row = self._named(call.operation.id, *_names(fault))
        if "{name}" in row.message:
            row = row._replace(message=row.message.format(name=fault.detail.get("name", "")))
        return row

    def _invalid(self, fault: Fault, call: CallContext) -> Row:
        problem = fault.problems[0]
        if fault.detail.get("in", "body") == "body":
            return field_row(call.operation.id, problem, call.body)
        if problem.field in ("app_id", "Workspace_ID", "appId"):
            return self._named(call.operation.id, "app_id_missing")
        message = f"{problem.field} {problem.message}"
        return Row(400, "MissingAttributeError", message, attribute=problem.field)

    def _named(self, operation: str, *names: str) -> Row:
        """The operation's own row for the first of `names` that has one, else the common one."""
        own = self._own.get(operation, {})
        tables = [table[name] for table in (own, self._common) for name in names if name in table]
        return tables[0] if tables else self._common["server_error"]


def _names(fault: Fault) -> tuple[str, ...]:
    """What a fault is called in the tables, the most exact name first."""
    if fault.kind == "no_credentials" and fault.detail.get("empty"):
        return ("empty_credentials",)
    # Only some operations tell a foreign scheme from unreadable credentials.
    if fault.kind == "unreadable_credentials" and fault.detail.get("scheme"):
        return ("other_scheme", fault.kind)
    return (fault.kind,)
