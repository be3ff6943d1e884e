"""The errors of the catalog operations, by the error lists of their pages ("Create Catalog" and siblings)."""

from __future__ import annotations

import json
from typing import Any

from ...handling import CallContext, Fault
from ..coded import Coded, CodedEnvelope, flat, rows
from .stored import MANDATORY

__all__ = [
    "CATALOG_LIMIT",
    "DUPLICATE_NAME",
    "ENVELOPE",
    "FORBIDDEN",
    "NOT_FOUND",
    "TOO_MANY_ATTRIBUTES",
    "missing_mandatory",
    "shown",
    "wrong_type",
]

FORBIDDEN = Coded(403, "request-denied", "Your account does not have access to the Catalog APIs.")
NOT_FOUND = Coded(
    404, "catalog-not-found", "We could not find any API based catalog for the provided catalog id."
)
# "Create Catalog" has this code under 400 too; 409 has a response of its own.
DUPLICATE_NAME = Coded(
    409,
    "duplicate-catalog-name",
    "Catalog name already exists. Please use a different name for your catalog and try again.",
)
CATALOG_LIMIT = Coded(
    400,
    "catalog-limit-exceeded",
    "You have exceeded the total limit of 35 catalogs for your account. You need to delete unused catalogs "
    "from the dashboard and try again.",
)
# Both pages list this one; on a creation the more precise text of the other code is used.
TOO_MANY_ATTRIBUTES = Coded(413, "too-many-attributes", "Maximum allowed attributes is 50")

_ATTRIBUTE_LIMIT = Coded(
    400,
    "attribute-limit-exceeded",
    "Your catalog has exceeded the maximum limit of 50 attributes per catalog. Please reduce the number of "
    "attributes and try again.",
)
_SHAPE = Coded(400, "invalid-request", "The data type provided for some of the attributes is invalid.")
_COUNTS = {
    "catalog_add_items": "items size should be greater than 0 and less than or equal to 50",
    "catalog_update_items": "items size should be greater than 0 and less than or equal to 50",
    "catalog_delete_items": "items size should be greater than 0 and less than or equal to 50",
    "catalog_get_items": "Item count should be greater than 0 and less than or equal to 50",
}


def missing_mandatory(names: list[str]) -> Coded:
    """Attributes that every catalog must declare, and this one does not, or not as strings."""
    return Coded(
        400,
        "missing-mandatory-attributes",
        "You must include mandatory attributes: id, title, link, and image_link with string data type and "
        f"try again. Invalid or absent attributes: {', '.join(names)}",
    )


def wrong_type(value: Any) -> Coded:
    """A type of attribute, or a currency, that does not exist.

    No page words an unknown currency; the vendor lists the currencies, so it is refused in these words.
    """
    return Coded(
        400,
        "invalid-request",
        f"The data type provided for some of the attributes is invalid. Provided value: {shown(value)} You "
        "can add attributes with valid data types - [bool, double, string, datetime, geopoint] only",
    )


def shown(value: Any) -> str:
    """A value of a request inside a sentence."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _invalid(fault: Fault, call: CallContext) -> Coded | None:
    """The first problem that has words of its own decides."""
    if fault.kind != "invalid":
        return None
    creating = call.operation.id == "catalog_create"
    for path, kind, _ in fault.problems:
        if path == ("attributes",) and kind == "too_many":
            return _ATTRIBUTE_LIMIT
        if path == ("attributes",) and kind == "missing" and creating:
            return missing_mandatory(list(MANDATORY))
        if path[:1] == ("attributes",) and path[2:] == ("type",) and kind != "missing":
            return wrong_type(call.body["attributes"][path[1]]["type"])
        if path == ("items",) and kind in ("too_few", "too_many"):
            return Coded(400, "invalid-request", _COUNTS[call.operation.id])
    return _SHAPE


ENVELOPE = CodedEnvelope(
    flat,
    rows(
        credentials=Coded(
            401,
            "request-unauthenticated",
            "Your request is unauthorized. Please verify your credentials and try again.",
        ),
        account=FORBIDDEN,
        route=NOT_FOUND,
        size=Coded(
            413,
            "payload-size-exceeded",
            "Your payload size exceeds the 5MB limit. Please reduce the payload size and try again.",
        ),
        not_json=Coded(
            400,
            "invalid-request",
            "The request body is not a valid JSON. Please provide a valid JSON request body.",
        ),
        shape=_SHAPE,
        # No page of the family has a fault of the servers; recommendations, its next of kin, word it so.
        server=Coded(
            500,
            "unexpected-error",
            "Something went wrong with your request. Please contact the MoEngage team for further "
            "assistance.",
        ),
    ),
    wording=_invalid,
)
"""The words of the catalog operations."""
