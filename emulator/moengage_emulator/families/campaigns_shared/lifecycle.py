"""The states of a campaign, what moves it between them, and what may be edited in each.

Only what somebody did is stored (`state`): drafted, launched, paused, stopped, archived, superseded (by
a newer version). What time does
to a launched campaign is worked out whenever it is read:

    DRAFT --publish--> SCHEDULED --start--> SENDING --> SENT       one-time
                                 \\-start--> ACTIVE --expiry--> SENT   every other delivery type
    PAUSED <--pause-- SCHEDULED, ACTIVE, SENDING;  --resume--> as before
    STOPPED <--stop-- SCHEDULED, ACTIVE, PAUSED, SENDING           one-time

The vendor names no state for a recurring campaign past its expiry time; SENT, the only final state that
nobody has to ask for, stands for it here.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from ...times import parse_stamp, resolve

__all__ = ["ACTIONS", "LIVE", "Actions", "action_problem", "edit_problems", "starts_at", "status_of"]

LIVE = frozenset({"SCHEDULED", "ACTIVE", "SENDING", "PAUSED"})
"""The statuses of a campaign that has been launched and has not ended."""

Actions = Mapping[str, tuple[frozenset[str], frozenset[str], str]]
"""Action -> delivery types, statuses it starts from, state it leads to."""

ACTIONS: Actions = {
    "STOP": (
        frozenset({"ONE_TIME"}),
        frozenset({"ACTIVE", "SCHEDULED", "PAUSED", "SENDING"}),
        "stopped",
    ),
    "PAUSE": (
        frozenset({"PERIODIC", "EVENT_TRIGGERED"}),
        frozenset({"ACTIVE", "SCHEDULED", "SENDING"}),
        "paused",
    ),
    "RESUME": (frozenset({"PERIODIC", "EVENT_TRIGGERED"}), frozenset({"PAUSED"}), "launched"),
}
"""What V5 does with a campaign ("Update Campaign Status")."""

_FIXED = {
    "drafted": "DRAFT",
    "paused": "PAUSED",
    "stopped": "STOPPED",
    "archived": "ARCHIVED",
    # An older version sends nothing any more; no page says which of the eight statuses it shows.
    "superseded": "STOPPED",
}
_CHANNELS = ("PUSH", "EMAIL")
_LOCKED_WHILE_ACTIVE = ("trigger_condition", "segmentation_details", "conversion_goal_details")


def starts_at(campaign: Mapping[str, Any]) -> datetime | None:
    """When a launched campaign starts: its start time, or its publishing if that came later.

    None for a campaign that was never published.
    """
    if campaign.get("published_at") is None:
        return None
    published = parse_stamp(campaign["published_at"])
    schedule = campaign["components"].get("scheduling_details") or {}
    if schedule.get("delivery_type", "ASAP") == "ASAP":
        return published
    start = resolve(schedule.get("start_time"), schedule.get("timezone"))
    return published if start is None else max(start, published)


def status_of(campaign: Mapping[str, Any], now: datetime, sending_seconds: int) -> str:
    """The status of a stored campaign at `now`; sending takes `sending_seconds`."""
    fixed = _FIXED.get(campaign["state"])
    if fixed is not None:
        return fixed
    start = starts_at(campaign) or datetime.min.replace(tzinfo=UTC)
    if now < start:
        return "SCHEDULED"
    if campaign["campaign_delivery_type"] == "ONE_TIME" or campaign.get("parent_id"):
        return "SENDING" if now < _sent_at(campaign, start, sending_seconds) else "SENT"
    schedule = campaign["components"].get("scheduling_details") or {}
    expiry = resolve(schedule.get("expiry_time"), schedule.get("timezone"))
    return "SENT" if expiry is not None and now >= expiry else "ACTIVE"


def _sent_at(campaign: Mapping[str, Any], start: datetime, sending_seconds: int) -> datetime:
    """When a campaign is through; one that is throttled notes itself when that is."""
    usual = start + timedelta(seconds=sending_seconds)
    until = campaign.get("sending_until")
    return usual if until is None else max(usual, parse_stamp(until))


def action_problem(
    action: str, channel: str, delivery_type: str, status: str, actions: Actions = ACTIONS
) -> str | None:
    """Why `action` cannot be done, in the vendor's words; None when it can."""
    delivery_types, sources, _ = actions[action]
    if channel not in _CHANNELS:
        return f"Action {action} is not valid for a {channel} campaign."
    if delivery_type not in delivery_types:
        return f"Action {action} is not valid for a {delivery_type} campaign."
    if status not in sources:
        return f"Action {action} is not valid for a campaign in {status} state."
    return None


def edit_problems(
    status: str, before: Mapping[str, Any], edit: Mapping[str, Any], *, retyped: bool = False
) -> list[str] | None:
    """The fields of `edit` that a campaign in `status` does not let go; None: it cannot be edited at all.

    `before` and `edit` are components. A locked component sent unchanged is no edit. `retyped`: the
    delivery type of the campaign changes. PAUSED and SENDING count as active: the FAQ lets an edit
    reach what a one-time campaign has not sent yet, and names no rule for a paused one.
    """
    if status == "DRAFT":
        return []
    if status not in LIVE:
        return None
    locked = ["campaign_delivery_type"] if retyped else []
    if status != "SCHEDULED":
        locked += [name for name in _LOCKED_WHILE_ACTIVE if name in edit and edit[name] != before.get(name)]
    if "scheduling_details" in edit:
        old, new = before.get("scheduling_details") or {}, edit["scheduling_details"] or {}
        names = ("delivery_type",) if status == "SCHEDULED" else ("delivery_type", "start_time", "timezone")
        locked += [f"scheduling_details.{name}" for name in names if old.get(name) != new.get(name)]
    return locked
