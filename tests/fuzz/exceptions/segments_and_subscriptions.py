"""Segments and e-mail subscription."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_ANY_SEGMENT = "custom_segments_(add_users|remove_users|replace_users|archive|unarchive|update)"
_PAGE = "subscription_categories_(get|update)"
_OPT_IN = "email_subscriptions_update_preferences"

REFUSALS: tuple[Refusal, ...] = (
    Refusal(_ANY_SEGMENT, 404, "Entity Not Found", "", "there is no such segment"),
    Refusal("custom_segments_update", 403, "Forbidden operation", "", "a file segment has no filters"),
    Refusal(
        "custom_segments_(create|update)",
        400,
        "Invalid Request",
        "",
        "segments that filters refer to have to exist, and moments have to be readable",
    ),
    Refusal(_OPT_IN, 400, "400 Bad Request", "customer_id or email_id", "nobody has the id or the address"),
    Refusal(_OPT_IN, 400, "400 Bad Request", "categories", "there is no such category"),
    Refusal(_PAGE, 400, "(Invalid Request)?", "", "the tokens of the page lead to nobody"),
)
