"""The errors of the coupon operations, by the error lists of "Create a Coupon List" and its siblings.

Some pages say "please" where others do not. No page has a 409, 413 or 415: those faults are 400s.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...handling import CallContext, Fault
from ..coded import Coded, CodedEnvelope, rows, wrapped

__all__ = [
    "BAD_REQUEST",
    "DUPLICATE_LABEL",
    "DUPLICATE_NAME",
    "ENVELOPE",
    "FILE_NOT_FOUND",
    "INCORRECT",
    "LIST_NOT_FOUND",
    "REPORT_IN_FUTURE",
    "REPORT_TOO_EARLY",
    "SEVERAL_ADDRESSES",
    "forbidden",
    "several_addresses",
]

DUPLICATE_NAME = Coded(
    400,
    "duplicate-coupon-list-name",
    "The coupon list name already exists. Please enter a unique name and try again.",
)
DUPLICATE_LABEL = Coded(
    400,
    "duplicate-coupon-list-label",
    "The coupon list label already exists. Please enter a unique label and try again.",
)
INCORRECT = Coded(400, "invalid-request", "The requested JSON is incorrect. Please verify and try again.")
BAD_REQUEST = Coded(
    400,
    "bad-request",
    "Possible issues include duplicates, such as coupon list names, invalid data types, or missing mandatory "
    "attributes.",
)
SEVERAL_ADDRESSES = Coded(
    400,
    "invalid-request",
    "Multiple file urls are not permitted. Please select one file url and try again.",
)
REPORT_TOO_EARLY = Coded(
    400,
    "invalid-request",
    "The start date cannot be earlier than the coupon list creation date. Please verify your dates and try "
    "again.",
)
REPORT_IN_FUTURE = Coded(
    400,
    "invalid-request",
    "The end date cannot be set in the future. Please verify the dates and try again.",
)
# Shown by "Generate Usage Report" only: the other operations on a list answer the same.
LIST_NOT_FOUND = Coded(
    404,
    "coupon-list-not-found",
    "The specified coupon list ID was not found. Please verify the ID and try again.",
)
FILE_NOT_FOUND = Coded(404, "not-found", "The requested resource was not found.")

_MISSING = Coded(400, "missing-mandatory-attributes", "Missing mandatory key. Please verify and try again.")
_NO_ADDRESS = Coded(
    400,
    "invalid-request",
    "The 'file_url' can not be empty. Please provide the coupon file url and try again.",
)
_CREDENTIALS = Coded(
    401,
    "request-unauthenticated",
    "Your request is unauthorized. Please verify your credentials and try again.",
)
_SHORT_CREDENTIALS = _CREDENTIALS._replace(
    message="Your request is unauthorized. Verify your credentials and try again."
)
_NO_ACCESS = "Your account does not have access to the Coupon Management features."
_FORBIDDEN = Coded(
    403, "request-forbidden", f"{_NO_ACCESS} Please contact the MoEngage team for further assistance."
)
_SHORT_FORBIDDEN = _FORBIDDEN._replace(
    message=f"{_NO_ACCESS} Contact the MoEngage team for further assistance."
)
# The pages whose list of errors has one general 400, the rest has "The requested JSON is incorrect".
_GENERAL = (
    "coupons_list_lists",
    "coupons_get_list",
    "coupons_activate_list",
    "coupons_archive_list",
    "coupons_list_files",
    "coupons_get_file",
    # The page repeats the refusal of wrong JSON, which this operation does not take.
    "coupons_delete_file",
)
_NEXT_ADDRESS = re.compile(r"[\s,;|]https?://")
_WITHOUT_PLEASE_401 = (
    "coupons_list_lists",
    "coupons_get_list",
    "coupons_update_list",
    "coupons_activate_list",
)
_WITHOUT_PLEASE_403 = (
    *_WITHOUT_PLEASE_401,
    "coupons_archive_list",
    "coupons_get_file",
    "coupons_delete_file",
)


def forbidden(operation: str) -> Coded:
    """What an account without coupons reads."""
    return _SHORT_FORBIDDEN if operation in _WITHOUT_PLEASE_403 else _FORBIDDEN


def several_addresses(given: Any) -> bool:
    """Whether a `file_url` is more than one: a list of them, or a text that goes on to the next."""
    return len(given) > 1 if isinstance(given, list) else bool(_NEXT_ADDRESS.search(str(given)))


def _invalid(fault: Fault, call: CallContext) -> Coded | None:
    if fault.kind != "invalid" or not fault.problems:
        return None
    missing = any(problem.kind == "missing" for problem in fault.problems)
    if call.operation.id == "coupons_create_list" and missing:
        return _MISSING
    if call.operation.id == "coupons_upload_file":
        given = call.body.get("file_url")
        if not given:
            return _NO_ADDRESS
        if several_addresses(given):
            return SEVERAL_ADDRESSES
    return None


def _rows(operation: str) -> Mapping[str, Coded]:
    wrong = BAD_REQUEST if operation in _GENERAL else INCORRECT
    return rows(
        credentials=_SHORT_CREDENTIALS if operation in _WITHOUT_PLEASE_401 else _CREDENTIALS,
        account=forbidden(operation),
        route=FILE_NOT_FOUND,
        size=wrong,
        not_json=wrong,
        shape=wrong,
        server=Coded(
            500,
            "unexpected-error",
            "Something went wrong with your request. Please contact the MoEngage team for further "
            "assistance.",
        ),
    )


ENVELOPE = CodedEnvelope(
    wrapped,
    _rows(""),
    {operation: _rows(operation) for operation in dict.fromkeys((*_GENERAL, *_WITHOUT_PLEASE_403))},
    _invalid,
)
"""The words of the coupon operations."""
