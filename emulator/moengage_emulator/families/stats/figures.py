"""The figures of one cell: performance, funnel and failures, of the contacts that fall into it.

Which figures there are depends on the channel; "Get Campaign Stats" lists all of them, and of each channel
only an example. Rates are in percent, and 0 where nothing can be divided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ..campaigns_shared.sending.unsent import FAILURES, UNREACHABLE
from .counting import percent

if TYPE_CHECKING:
    from .contacts import Contact
    from .counting import Counting

__all__ = ["GROUPS", "failures", "funnel", "performance"]

GROUPS = {
    # The misspelling is the wire's.
    "campaign_control_group": "user_removed_due_to_campaing_control_group",
    "global_control_group": "user_removed_due_to_global_control_group",
}
"""Control group -> the reason of those who are held back by it."""

_CAPPED = frozenset({"minimum_delay", "campaign_audience_limit"})
_OF_EMAIL: Sequence[tuple[str, frozenset[Any]]] = (
    ("user_with_email", frozenset({"no_email_address"})),
    ("reachable_users_in_segment", frozenset({"unsubscribed"})),
    ("user_after_duplicate_removal", frozenset({"duplicate_email_address"})),
    ("after_fc", _CAPPED | set(GROUPS.values())),
    ("user_with_email_after__h_b", frozenset({"address_suppressed"})),
    ("after_personalization_removal", frozenset({"personalization_failed"})),
)
_OF_PUSH: Sequence[tuple[str, frozenset[Any]]] = (
    ("reachable_users_in_segment", UNREACHABLE),
    ("after_fc", _CAPPED | set(GROUPS.values())),
    ("after_personalization_removal", frozenset({"personalization_failed"})),
)
"""Step of the funnel -> the reasons for which users do not get over it."""


def performance(contacts: Sequence[Contact], channel: str, counting: Counting) -> dict[str, Any]:
    """How the messages did on the days that count, and what users did with them then."""
    now = [contact for contact in contacts if counting.holds(contact.time)]
    sent = counting.count(item.user for item in now if item.reason is None)
    failed = counting.count(item.user for item in now if item.reason in FAILURES)
    attempted = counting.count(item.user for item in now if item.reason is None or item.reason in FAILURES)

    def did(*figures: str) -> int:
        return counting.count(
            contact.user
            for contact in contacts
            for item in contact.interactions
            if item.figure in figures and counting.holds(item.time)
        )

    clicks = did("click")
    stats: dict[str, Any] = {
        "attempted": attempted,
        "sent": sent,
        "failed": failed,
        "click": clicks,
        "sent_rate": percent(sent, attempted),
        "failure_rate": percent(attempted - sent, attempted),
    }
    if channel != "EMAIL":
        shown = did("impression")
        return stats | {"impression": shown, "ctr": percent(clicks, shown)}
    bounced, opened = did("hard_bounce", "soft_bounce"), did("opened")
    delivered, left, complaints = max(0, sent - bounced), did("unsubscribe"), did("complaint")
    return stats | {
        "bounced": bounced,
        "hard_bounce": did("hard_bounce"),
        "soft_bounce": did("soft_bounce"),
        "delivered": delivered,
        "opened": opened,
        "unsubscribe": left,
        "complaint": complaints,
        "delivery_rate": percent(delivered, sent),
        "bounce_rate": percent(bounced, sent),
        "open_rate": percent(opened, delivered),
        "ctr": percent(clicks, delivered),
        "ctor": percent(clicks, opened),
        "unsub_rate": percent(left, delivered),
        "complaints_rate": percent(complaints, delivered),
    }


def funnel(contacts: Iterable[Contact], channel: str, counting: Counting) -> dict[str, int]:
    """How many users were left after each step, from the audience to the messages."""
    now = [contact for contact in contacts if counting.holds(contact.time)]
    steps = _OF_EMAIL if channel == "EMAIL" else _OF_PUSH
    gone: set[Any] = set()
    found = {"total_user_in_segment": _users(now, gone, counting)}
    for name, reasons in steps:
        gone |= reasons
        found[name] = _users(now, gone, counting)
    sent = counting.count(contact.user for contact in now if contact.reason is None)
    if channel == "EMAIL":
        bounced = {id(contact) for contact in now if contact.first("hard_bounce", "soft_bounce") is not None}
        arrived = (item.user for item in now if item.reason is None and id(item) not in bounced)
        return found | {"sent": sent, "delivered": counting.count(arrived)}
    tokens = sum(contact.reason is None or contact.reason in FAILURES for contact in now)
    shown = counting.count(item.user for item in now if item.first("impression") is not None)
    return found | {"active_device_token": tokens, "sent": sent, "impressions": shown}


def failures(contacts: Iterable[Contact], counting: Counting) -> dict[str, int]:
    """Reason -> who got nothing for it. Control groups have cells of their own."""
    found: Counter[str] = Counter()
    reasons = {contact.reason for contact in contacts} - {None} - set(GROUPS.values())
    for reason in sorted(map(str, reasons)):
        users = (item.user for item in contacts if item.reason == reason and counting.holds(item.time))
        found[reason] = counting.count(users)
    return {reason: count for reason, count in found.items() if count}


def _users(contacts: Iterable[Contact], gone: set[Any], counting: Counting) -> int:
    """The users, for TOTAL those of each go, of whom something is left but what is `gone`."""
    if counting.unique:
        return len({item.user for item in contacts if item.reason not in gone})
    return len({(item.user, item.source, item.time) for item in contacts if item.reason not in gone})
