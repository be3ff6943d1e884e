"""Who waits for a business event: campaigns that name it, and flows that it starts."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ..campaigns_shared.sending import listeners, waiting
from ..flows import flows_on_business_event
from .stored import TRIGGERS

if TYPE_CHECKING:
    from ...handling import Call
    from ...store import Store

__all__ = ["FLOW_STARTS", "active_campaigns", "startable_flows", "usage_count", "waiting_flows"]

FLOW_STARTS = ((timedelta(hours=1), 3), (timedelta(days=1), 10))
"""How often business events may start flows, in a workspace ("Trigger business event", Rate Limit)."""


def active_campaigns(call: Call, name: str) -> tuple[str, ...]:
    """The ids of the documents of the active campaigns that wait for the event."""
    return tuple(item["id"] for item in listeners(call.store, call.workspace, call.clock.now(), name))


def usage_count(store: Store, name: str) -> int:
    """How many campaigns name the event, in whatever state; the versions of one count once."""
    return len({item["campaign_id"] for item in waiting(store, name)})


def waiting_flows(store: Store, name: str) -> tuple[str, ...]:
    """The ids of the active flows that the event starts."""
    return tuple(item["id"] for item in flows_on_business_event(store, name))


def startable_flows(store: Store, flows: tuple[str, ...], now: datetime) -> tuple[str, ...]:
    """`flows`, or none where business events have started flows as often as they may by `now`.

    A quota of the flows and not of the requests: it holds even where the emulator's limits are off.
    """
    started = [
        datetime.fromisoformat(item["time"]) for item in store.collection(TRIGGERS).all() if item["flows"]
    ]
    if all(sum(at > now - span for at in started) < most for span, most in FLOW_STARTS):
        return flows
    return ()
