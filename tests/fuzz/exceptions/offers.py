"""Offers."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_INVALID = "VALIDATION_FAILED"
_WRITES = "offers_(create|update)"

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id or value names is not there.
    Refusal("offers_update", 404, "OFFER_NOT_FOUND", "", "there is no such offer"),
    Refusal("offers_list(_templates)?", 400, _INVALID, "cursor", "a cursor comes from the page before"),
    Refusal(_WRITES, 400, _INVALID, r"tags\.\d+", "tags are made in the dashboard"),
    Refusal(
        _WRITES,
        400,
        _INVALID,
        r"(?s).*\.templateId|.*content_1\.value\..*",
        "templates are made in the dashboard, and need their fields",
    ),
    Refusal(
        _WRITES,
        400,
        _INVALID,
        r"offering_attribute_configuration\.\d+\..*",
        "attributes and their options are made in the dashboard",
    ),
    # Rules that JSON Schema cannot state.
    Refusal(_WRITES, 400, _INVALID, "scheduling", "begin and end lie ahead, in this order"),
    Refusal(_WRITES, 400, _INVALID, r"scheduling\.timezone", "there are only so many time zones"),
    Refusal(
        _WRITES,
        400,
        _INVALID,
        r"(?s)variation_meta\.smv_distribution\.split",
        "shares name the declared variants and sum up to 100",
    ),
    Refusal(
        _WRITES,
        400,
        _INVALID,
        r"(?s)offer_content(\.locales\..*)?",
        "content is keyed by the declared variants, and the only locale has a fixed name",
    ),
    Refusal(_WRITES, 400, _INVALID, r"(?s)offer_content\..*\.value", "JSON in a text has to be readable"),
    Refusal(_WRITES, 400, _INVALID, r"conversion\..*\.revenue_currency", "there are only so many currencies"),
)
