"""Words for a field that is missing or wrong, by operation: the vendor names the field, each page its way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...validation import Problem
from .shapes import Row

__all__ = ["OFFSET", "RUNS_DATE", "STATUS_DATE", "UNKNOWN_IMPORT", "field_row"]

_MISSING = "MissingAttributeError"
_UNDECODABLE = "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8."

STATUS_DATE = Row(
    400,
    "Invalid Date format",
    "The provided date format is either incorrect or doesn't match the entered dates. "
    "Please ensure both the dates and the format are valid.",
    shape="failed_query",
)
RUNS_DATE = Row(
    400,
    "Invalid Date format",
    "The date entered is not in the correct format. Please ensure you are using the ISO 8601 format which "
    "should look like this: YYYY-MM-DDTHH:MM:SS.ssssss. Please check this and try again.",
    shape="failed_query",
)
OFFSET = Row(
    400,
    "Invalid Offset Value",
    "The offset value you have provided is not valid. Please review and correct the offset.",
    shape="failed_query",
)
UNKNOWN_IMPORT = Row(
    400,
    "Import Doesn't Exist",
    "No import exist in the database with the given query parameters.",
    shape="failed_query",
)
_LETTER_CASE = Row(400, "400 Bad Request", "Unable to process the request", shape="case")

_EMPTY = "empty"
"""A kind of its own here: an empty string or list, which the vendor tells from a short one."""
_EMPTY_TYPES: Mapping[type, str] = {str: "Unicode String", list: "Array", dict: "Object"}

_ROWS: Mapping[tuple[str, str, str], Row] = {
    ("data_track_event", "action", "type"): Row(400, "Malformed JSON", _UNDECODABLE, "action"),
    ("data_export_users", "identifiers", _EMPTY): Row(
        400, _MISSING, "identifiers is not found in the payload", "identifiers"
    ),
    # The field is called identifiers, the error users.
    ("data_export_users", "identifiers", "too_many"): Row(
        400, "LimitBreached", "max limit allowed is 20", "users"
    ),
    ("data_merge_users", "merge_data", "too_many"): Row(
        400, "LimitBreached", "max limit allowed is 50", "merge_data"
    ),
    ("data_track_device", "platform", "value"): Row(
        400, "ValueError", "'platform' is not a valid platform.", "platform"
    ),
    ("data_track_device", "push_id", "missing"): Row(
        400, _MISSING, "'push_id' is not found in payload", "push_id"
    ),
    ("data_track_device", "platform", "missing"): Row(
        400, _MISSING, "'platform' is not found in payload", "platform"
    ),
    # The message names another field than the attribute.
    ("data_manage_devices", "user_identifier_type", "missing"): Row(
        400, _MISSING, "customer_identifier_type is not found in the payload", "user_identifier_type"
    ),
    ("data_manage_devices", "action_type", "missing"): Row(
        400, _MISSING, "Action_type is not found in the payload", "action_type"
    ),
    ("data_manage_devices", "device_identifiers", _EMPTY): Row(
        400, _MISSING, "device_identifiers is missing in the payload", "device_identifiers"
    ),
    ("data_manage_devices", "device_identifiers", "null"): Row(
        400, _MISSING, "device_identifiers is missing in the payload", "device_identifiers"
    ),
    ("data_manage_devices", "device_identifiers", "extra"): Row(
        400,
        "ValueError",
        "device identifier can only be in ['moe_gaid', 'push_id', 'unique_id', 'device_unique_id'] ",
        "device_identifiers",
    ),
    ("data_import_bulk", "elements", _EMPTY): Row(
        400, _MISSING, "'elements cannot be empty array", "elements"
    ),
    ("data_import_bulk", "customer_id", "missing"): Row(
        400, _MISSING, "'customer_id not found in the payload", "customer_id"
    ),
    ("data_import_bulk", "action", _EMPTY): Row(
        400, _MISSING, "'action cannot be empty Unicode string", "action"
    ),
    ("gdpr_submit_request", "identities", _EMPTY): Row(
        400, _MISSING, "identities is not found in the payload", "identities"
    ),
}

_OWN_WORDS: Mapping[str, str] = {
    "data_track_device": "'{field}' is not found in the payload",
    "data_import_bulk": "'{field} not found in the payload",
}


def field_row(operation: str, problem: Problem, body: Any) -> Row:
    """The row for one problem of a body."""
    if operation in ("data_get_file_import_status", "data_list_file_import_runs"):
        return _query_row(operation, problem)
    path, kind = problem.path, problem.kind
    field = problem.field
    value = _value(body, path)
    if value is None and kind == "type":
        kind = "null"
    elif kind in ("too_short", "too_few") and value in ("", [], {}):
        kind = _EMPTY
    if (
        operation == "data_manage_devices"
        and kind in ("extra", _EMPTY)
        and path[:1] == ("device_identifiers",)
    ):
        field = "device_identifiers"
    row = _ROWS.get((operation, field, kind))
    if row is None and kind == "null":
        row = _ROWS.get((operation, field, "type"))
    if row is not None:
        return row
    if kind == "missing":
        words = _OWN_WORDS.get(operation, "{field} is not found in the payload")
        return Row(400, _MISSING, words.format(field=field), field)
    if kind == _EMPTY:
        return Row(400, _MISSING, f"{field} can not be empty {_EMPTY_TYPES[type(value)]}", field)
    if kind in ("type", "null"):
        wanted = problem.message
        if operation == "data_merge_users" and wanted.endswith("String"):
            wanted = "is expected to be String or Unicode String."
        return Row(400, _MISSING, f"{field or 'body'} {wanted}", field or None)
    return Row(400, "ValueError", f"{field or 'body'} {problem.message}", field or None)


def _query_row(operation: str, problem: Problem) -> Row:
    status = operation == "data_get_file_import_status"
    first = str(problem.path[0]) if problem.path else ""
    if first == "offset":
        return OFFSET if status else UNKNOWN_IMPORT
    if first == "date":
        return STATUS_DATE if status else RUNS_DATE
    if first in ("import_id", "import_name") and not status:
        return UNKNOWN_IMPORT
    if problem.kind == "value" and status:
        return _LETTER_CASE
    return Row(400, _MISSING, f"{first or 'body'} {problem.message}", shape="failed_query")


def _value(body: Any, path: tuple[str | int, ...]) -> Any:
    for part in path:
        try:
            body = body[part]
        except (KeyError, IndexError, TypeError):
            return None
    return body
