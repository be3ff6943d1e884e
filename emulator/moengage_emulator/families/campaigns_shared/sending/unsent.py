"""Users of a campaign's audience who got nothing, and why: what statistics count beside the outbox."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ....removal import delete_of, on_removal

if TYPE_CHECKING:
    from ....store import Store

__all__ = ["COLLECTION", "FAILURES", "UNREACHABLE", "Reason", "forget_unsent"]

COLLECTION = "campaign_unsent"
"""Documents with `source`, `parent`, `version`, `user`, `platform`, `locale`, `variation`, `reason`, `at`."""

Reason = Literal[
    "user_removed_due_to_global_control_group",
    # The misspelling is the wire's ("Get Campaign Stats").
    "user_removed_due_to_campaing_control_group",
    # The page names no other: these are the emulator's own.
    "no_active_device_token",
    "no_email_address",
    "unsubscribed",
    "duplicate_email_address",
    "minimum_delay",
    "campaign_audience_limit",
    "personalization_failed",
    "address_suppressed",
]

UNREACHABLE: frozenset[Any] = frozenset({"no_active_device_token", "no_email_address", "unsubscribed"})
"""Reasons for which a user does not count as reachable."""
FAILURES: frozenset[Any] = frozenset({"personalization_failed", "address_suppressed"})
"""Reasons that end a message which was begun."""


@on_removal
def forget_unsent(store: Store, user: Mapping[str, Any]) -> None:
    """Nor is a user who is removed known from what was not sent."""
    delete_of(store, COLLECTION, user)
