"""A campaign with messages, and report files."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.families.campaigns_shared.sending import UNSENT
from moengage_emulator.families.stats import campaign_report, report_file
from moengage_emulator.families.stats.reports import COLLECTION
from moengage_emulator.ids import Ids
from moengage_emulator.outbox import send
from moengage_emulator.store import Store
from tests.fuzz.seeds.campaigns import CAMPAIGNS

__all__ = ["KNOWN", "OLD_REPORT", "REPORT", "SENT", "plant"]

SENT = "65f0c1d2e3a4b5c6d7e8f9f1"
REPORT = "Teas_20270309.zip"
OLD_REPORT = "Teas_20260201.zip"

KNOWN: dict[str | tuple[str, str], list[str]] = {"FILENAME": [REPORT]}

_SENT_AT = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_PARTS: dict[str, Any] = {
    "basic_details": {"name": "Winter teas", "platforms": ["WEB"], "platform_specific_details": {}},
    "campaign_content": {
        "content": {
            "push": {
                "web": {
                    "template_type": "BASIC",
                    "basic_details": {
                        "title": "Winter teas",
                        "message": "Two of them.",
                        "redirect_url": "https://kiosk.example/teas",
                    },
                }
            }
        }
    },
    "conversion_goal_details": {"goals": [{"goal_name": "Bought", "goal_event_name": "Order placed"}]},
}


def plant(store: Store) -> None:
    """Fill an empty store. Needs the campaigns of the first version."""
    ids = Ids("stats")
    campaign = new_campaign(
        SENT,
        channel="PUSH",
        campaign_delivery_type="ONE_TIME",
        created_by="ida@kiosk.example",
        now=_SENT_AT,
        components=_PARTS,
        api="V1",
        state="launched",
        published_at="2026-03-01 08:00:00.000000",
    )
    store.collection("campaigns").put(SENT, campaign)
    where: dict[str, Any] = {
        "source": SENT,
        "version": SENT,
        "parent": None,
        "platform": "WEB",
        "locale": "default",
        "variation": "variation_1",
    }
    content = _PARTS["campaign_content"]["content"]["push"]["web"]
    send(
        store,
        ids,
        _SENT_AT,
        kind="campaign",
        channel="PUSH",
        to="token-1",
        content=content,
        user="rider-4711",
        **where,
    )
    noted = {"id": ids.object_id(), "user": "rider-1", "reason": "no_active_device_token", **where}
    store.collection(UNSENT).put(noted["id"], noted | {"at": "2026-03-01 08:00:00.000000"})
    assert store.collection("campaigns").get(CAMPAIGNS["periodic"]) is not None
    made = campaign_report(store, "Teas", now=_SENT_AT)
    for document in (
        {**made, "id": REPORT},
        report_file(OLD_REPORT, b"old", now=datetime(2026, 2, 1, tzinfo=UTC)),
    ):
        store.collection(COLLECTION).put(document["id"], document)
