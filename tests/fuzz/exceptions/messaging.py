"""Push, alerts, live activities, cards and message archival."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_PUSH = "push(_v2_1)?_send"

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id or value names is not there.
    Refusal(_PUSH, 200, "Custom segment not found", "", "there is no such custom segment"),
    Refusal("inform_send", 400, "BAD_REQUEST", "", "there is no such alert or no channel"),
    Refusal("live_activities_.*", 403, "OperationNotAllowed", "", "there is no such broadcast or instance"),
    Refusal("cards_.*", 400, "User not found for this uid/ unique_id", "", "nobody has this id"),
    Refusal("cards_.*", 400, "Required field missing.*", "", "an empty id is none"),
    Refusal("message_archival_view", 400, "Message not found", "", "there is no such message"),
    # Values that look right, and are not.
    Refusal(
        _PUSH,
        200,
        r"Value of campaignDelivery\.(date|endDate|timezone) is not allowed",
        "",
        "days have to be in the calendar, and zones in the database",
    ),
)
