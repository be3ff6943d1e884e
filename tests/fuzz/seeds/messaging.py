"""Devices, alerts, broadcasts, cards and sent messages that the examples speak of."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.cards import card
from moengage_emulator.families.inform import ALERTS, alert
from moengage_emulator.families.live_activities import broadcast_campaign
from moengage_emulator.families.live_activities.campaigns import CAMPAIGNS
from moengage_emulator.families.live_activities.operations import INSTANCES, instance
from moengage_emulator.ids import Ids
from moengage_emulator.outbox import send
from moengage_emulator.store import Store

__all__ = ["ALERT", "BROADCAST", "CARD_CAMPAIGN", "INSTANCE", "KNOWN", "plant"]

ALERT = "65f0c1d2e3a4b5c6d7e8f9d1"
BROADCAST = "match-12"
INSTANCE = "match-12-first-half"
CARD_CAMPAIGN = "65f0c1d2e3a4b5c6d7e8f9ca"

KNOWN: dict[str | tuple[str, str], list[str]] = {}

_EXAMPLE = datetime.fromtimestamp(1804608000, UTC)
_RIDER = "rider-4711"
_IOS: dict[str, Any] = {
    "content_state": {"home_goals": 0, "guest_goals": 0},
    "alert": {"title": "Kick-off", "body": "Lyon against Pune"},
}


def plant(store: Store) -> None:
    """Fill an empty store. Needs the users of the Data API."""
    alerts = store.collection(ALERTS)
    alerts.put(ALERT, alert(ALERT, reference_name="paid"))
    ride = alert("65f0c1d2e3a4b5c6d7e8f9d3", reference_name="ride_status")
    alerts.put(ride["id"], ride)
    store.collection(CAMPAIGNS).put(BROADCAST, broadcast_campaign(BROADCAST))
    running = instance(BROADCAST, INSTANCE, _IOS, now=datetime(2026, 3, 2, 9, 0, tzinfo=UTC))
    store.collection(INSTANCES).put(running["id"], running)
    store.collection("custom_segments").put(
        "seg-1",
        {"id": "seg-1", "name": "Flying today", "kind": "FILE", "archived": False, "user_ids": [_RIDER]},
    )
    for platform in ("android", "ios"):
        made = card(_RIDER, CARD_CAMPAIGN, platform, now=_EXAMPLE)
        store.collection("cards").put(made["id"], made)
    _messages(store)


def _messages(store: Store) -> None:
    """What the two examples of archival ask for: a push, and an alert by e-mail."""
    ids = Ids("messaging")
    common: dict[str, Any] = {"user": _RIDER}
    send(
        store,
        ids,
        _EXAMPLE,
        kind="campaign",
        channel="PUSH",
        to="token-1",
        content={"title": "Gate 7", "message": "Boarding begins at 18:30."},
        source="65f0c1d2e3a4b5c6d7e8f9c1",
        platform="ANDROID",
        delivery_type="ONE_TIME",
        **common,
    )
    send(
        store,
        ids,
        _EXAMPLE,
        kind="alert",
        channel="EMAIL",
        to="ada@example.com",
        content={"subject": "Paid", "html_content": "<p>40 EUR</p>"},
        source=ALERT,
        campaign_type="Inform Email",
        delivery_type="API_TRIGGERED",
        event_id="order-5001-paid",
        **common,
    )
