"""The errors of "Fetch Recommendation Details" and "Fetch Recommendation Results".

There is no 403 and no 404: an account that is not served gets the 401, what is not there the 400.
"""

from __future__ import annotations

from ...handling import CallContext, Fault
from ..coded import Coded, CodedEnvelope, flat, rows

__all__ = ["ENVELOPE", "UNKNOWN", "bad_format"]

# This code has spaces where all others have hyphens.
UNKNOWN = Coded(
    400,
    "recommendation does not exist",
    "Recommendation does not exist or archived. Please check recommendation_id.",
)
_UNAUTHENTICATED = Coded(
    401,
    "request-unauthenticated",
    "Your request is unauthorized. Please verify your credentials and try again.",
)
_NO_JSON = Coded(400, "invalid-request-format", "Invalid format provided for the request body.")


def bad_format(name: str) -> Coded:
    """A part of the request that cannot be read, or is not there.

    The pages show it for `recommendation_id` only, and promise a 400 for a wrong format and an unknown
    user: the same words for all parts.
    """
    return Coded(400, "invalid-request-format", f"Invalid format provided for {name}.")


def _invalid(fault: Fault, _call: CallContext) -> Coded | None:
    if fault.kind == "header_missing" and fault.detail.get("name") != "MOE-APPKEY":
        return bad_format(str(fault.detail["name"]))
    if fault.kind == "invalid" and fault.problems and fault.problems[0].path:
        return bad_format(str(fault.problems[0].path[0]))
    return None


ENVELOPE = CodedEnvelope(
    flat,
    rows(
        credentials=_UNAUTHENTICATED,
        account=_UNAUTHENTICATED,
        route=Coded(404, "not-found", "The requested resource was not found."),
        size=Coded(
            413,
            "payload-size-exceeded",
            "Your payload size exceeds the 1MB limit. Please reduce the payload size and try again.",
        ),
        not_json=_NO_JSON,
        shape=_NO_JSON,
        server=Coded(
            500,
            "unexpected-error",
            "Something went wrong with your request. Please contact the MoEngage team for further "
            "assistance.",
        ),
    ),
    wording=_invalid,
)
"""The words of the recommendation operations."""
