"""Coupons."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id names is not there.
    Refusal(
        "coupons_(get|update|activate|archive)_list|coupons_.*_files?|coupons_get_usage_report",
        404,
        "coupon-list-not-found",
        "",
        "there is no such coupon list",
    ),
    Refusal("coupons_(get|delete)_file", 404, "not-found", "", "the list has no such file"),
    Refusal(
        "coupons_(get_list|list_files|upload_file|(get|delete)_file|get_usage_report)",
        400,
        "bad-request",
        "",
        "what is no object id names no list or file",
    ),
    # Rules about the time of the call.
    Refusal("coupons_create_list", 400, "invalid-request", "", "a new list cannot have expired"),
    Refusal(
        "coupons_(update|activate)_list",
        400,
        "bad-request",
        "",
        "a list that is used ends in the future; or the id is none",
    ),
    Refusal(
        "coupons_archive_list",
        400,
        "bad-request",
        "",
        "an expired list is not archived; or the id is none",
    ),
    Refusal(
        "coupons_get_usage_report",
        400,
        "invalid-request",
        "",
        "a report covers days between the list's creation and now",
    ),
)
