"""Business events: one that a campaign waits for, and one that nobody does."""

from __future__ import annotations

from datetime import UTC, datetime

from moengage_emulator.families.business_events import business_event
from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.store import Store

__all__ = ["EVENTS", "WAITING", "plant"]

_MADE = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)

EVENTS: dict[str, str] = {
    "Tea arrived": "65f0c1d2e3a4b5c6d7e8fd01",
    "Tea sold out": "65f0c1d2e3a4b5c6d7e8fd03",
}
WAITING = "65f0c1d2e3a4b5c6d7e8fd05"
"""The campaign that waits for `Tea arrived`."""


def plant(store: Store) -> None:
    """Fill an empty store."""
    for name, event_id in EVENTS.items():
        made = business_event(event_id, name, {"sort": "string", "picked_on": "date"}, now=_MADE)
        store.collection("business_events").put(event_id, made)
    campaign = new_campaign(
        WAITING,
        channel="SMS",
        campaign_delivery_type="BUSINESS_EVENT_TRIGGERED",
        created_by="ida@kiosk.example",
        now=_MADE,
        components={"basic_details": {"name": "Tea is here", "business_event": "Tea arrived"}},
        api="DASHBOARD",
        state="launched",
        published_at="2026-03-01 08:30:00.000000",
    )
    store.collection("campaigns").put(WAITING, campaign)
