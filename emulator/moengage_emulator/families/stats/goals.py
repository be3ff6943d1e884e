"""Conversions: events of a campaign's goals, each credited to the message before it.

How long a contact is credited stands in the campaign, `attribution_window_in_hours`; which contact counts,
in the request.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from ...people.comparisons import attribute_holds, number
from .contacts import Contact, events_of
from .counting import percent

if TYPE_CHECKING:
    from ...people import Event
    from ...store import Store
    from .counting import Counting

__all__ = ["Conversion", "conversions", "goal_stats"]

WINDOW_HOURS = 36
"""The window of a campaign that names none: the figure of the example of "Create Campaign"."""
SESSION = timedelta(minutes=30)
"""How long after a click a session lasts. The page does not say it."""

_KINDS = {"DOUBLE": "double", "NUMBER": "double", "BOOL": "bool", "DATETIME": "datetime"}


class Conversion(NamedTuple):
    """One event of a goal and the contact that it is credited to."""

    contact: Contact
    revenue: float


def conversions(
    store: Store, components: Mapping[str, Any], contacts: list[Contact], counting: Counting
) -> dict[str, list[Conversion]]:
    """Name of the goal -> its conversions on the days that count.

    The user of a control group converts, too: from when the others got their message.
    """
    details = components.get("conversion_goal_details") or {}
    hours = details.get("attribution_window_in_hours") or WINDOW_HOURS
    by_user: dict[str, list[Contact]] = {}
    for contact in contacts:
        by_user.setdefault(contact.user, []).append(contact)
    found: dict[str, list[Conversion]] = {}
    for goal in details.get("goals") or ():
        listed = found.setdefault(str(goal.get("goal_name") or goal.get("goal_event_name")), [])
        for user, own in by_user.items():
            for event in events_of(store, user):
                credited = _credited(own, event, hours, counting) if _reached(goal, event) else None
                if credited is not None:
                    listed.append(Conversion(credited, _revenue(goal, event)))
    return found


def goal_stats(
    found: list[Conversion],
    *,
    base: int,
    compared: tuple[float, float] | None,
    counting: Counting,
) -> dict[str, Any]:
    """The figures of a goal in one cell.

    `base` is how many were contacted; `compared` the rates of the campaign's own control group and of the
    global one, None in those themselves.
    """
    number_of = counting.count(item.contact.user for item in found)
    rate = percent(number_of, base)
    stats: dict[str, Any] = {"conversions": number_of, "cvr": rate}
    if compared is None:
        return stats
    own, everyone = compared
    stats["uplift"] = percent(rate - own, own)
    stats["gcg_uplift"] = percent(rate - everyone, everyone)
    revenue = round(sum(item.revenue for item in found), 2)
    if revenue:
        users = len({item.contact.user for item in found})
        stats |= {
            "revenue": revenue,
            "average_order_value": round(revenue / len(found), 2),
            "average_revenue_per_user": round(revenue / users, 2),
        }
    return stats


def _reached(goal: Mapping[str, Any], event: Event) -> bool:
    """Whether an event is what a goal waits for."""
    if event.name != goal.get("goal_event_name") or event.time is None:
        return False
    condition = goal.get("goal_event_attribute") or {}
    if not condition.get("name"):
        return True
    item = {
        **condition,
        "data_type": _KINDS.get(str(condition.get("data_type")), "string"),
        "operator": condition.get("condition"),
    }
    return attribute_holds(item, event.attributes.get(condition["name"]), event.time)


def _credited(own: list[Contact], event: Event, hours: float, counting: Counting) -> Contact | None:
    """The last contact within whose time the event falls."""
    if event.time is None or not counting.holds(event.time):
        return None
    for contact in reversed(own):
        start = _start(contact, counting.attribution)
        if start is None:
            continue
        in_session = counting.attribution == "IN_SESSION" and contact.reason is None
        span = SESSION.total_seconds() if in_session else hours * 3600
        if 0 <= (event.time - start).total_seconds() <= span:
            return contact
    return None


def _start(contact: Contact, attribution: str) -> datetime | None:
    """From when on a contact is credited; None: not at all."""
    if contact.reason is not None or attribution == "TOTAL_CONVERSIONS":
        return contact.time
    if attribution == "VIEW_THROUGH":
        return contact.first("impression", "opened")
    return contact.first("click")


def _revenue(goal: Mapping[str, Any], event: Event) -> float:
    value = number(event.attributes.get(str(goal.get("revenue_attribute"))))
    return float(value) if value is not None else 0.0
