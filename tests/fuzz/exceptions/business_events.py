"""Business events."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_BAD = "400 Bad Request"

REFUSALS: tuple[Refusal, ...] = (
    Refusal("business_events_create", 400, _BAD, "event_name", "there is a business event of this name"),
    # State: what a random name means is not there.
    Refusal(
        "business_events_trigger",
        400,
        _BAD,
        "event_name",
        "there is no such business event, or nobody waits for it",
    ),
)
