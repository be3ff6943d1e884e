"""Campaigns of the first version: those that the document's examples change, and others to meet."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.store import Store

__all__ = ["CAMPAIGNS", "KNOWN", "plant"]

CAMPAIGNS: dict[str, str] = {
    "periodic": "65f0c1d2e3a4b5c6d7e8f9e1",
    "email": "65f0c1d2e3a4b5c6d7e8f9e2",
    "scheduled": "65f0c1d2e3a4b5c6d7e8f9e3",
    "paused": "65f0c1d2e3a4b5c6d7e8f9e4",
    "dashboard": "65f0c1d2e3a4b5c6d7e8f9e5",
}
KNOWN: dict[str | tuple[str, str], list[str]] = {
    ("campaigns_update", "campaign_id"): list(CAMPAIGNS.values()),
    ("campaigns_list_executions", "parent_campaign_id"): [CAMPAIGNS["periodic"], CAMPAIGNS["paused"]],
}

_CREATED = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_PUBLISHED = "2026-03-01 08:00:00.000000"

_PUSH: dict[str, Any] = {
    "basic_details": {"name": "Spring teas", "platforms": ["WEB"], "platform_specific_details": {}},
    "campaign_content": {
        "content": {
            "push": {
                "web": {
                    "template_type": "BASIC",
                    "basic_details": {
                        "title": "New teas",
                        "message": "Three of them.",
                        "redirect_url": "https://kiosk.example/teas",
                    },
                }
            }
        }
    },
    "segmentation_details": {"is_all_user_campaign": True},
    "delivery_controls": {"count_for_frequency_capping": True},
}
_DAILY = {
    "delivery_type": "AT_FIXED_TIME",
    "start_time": "2026-03-01T09:00:00",
    "periodic_details": {"sending_frequency": "DAILY", "repeat_frequency": 1, "no_of_occurences": 90},
}
_LATER = {"delivery_type": "AT_FIXED_TIME", "start_time": "2027-03-09T18:30:00"}
_EMAIL: dict[str, Any] = {
    "basic_details": {"name": "Letter", "content_type": "TRANSACTIONAL"},
    "connector": {"connector_type": "SENDGRID", "connector_name": "Main"},
    "campaign_content": {
        "content": {
            "email": {
                "subject": "Teas",
                "sender_name": "The kiosk",
                "from_address": "letters@kiosk.example",
                "reply_to_address": "hello@kiosk.example",
                "html_content": "<p>Teas</p>",
            }
        }
    },
    "segmentation_details": {"is_all_user_campaign": True},
    "scheduling_details": _LATER,
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    daily = _PUSH | {"scheduling_details": _DAILY}
    _put(store, "periodic", "PUSH", "PERIODIC", daily)
    _put(store, "email", "EMAIL", "ONE_TIME", _EMAIL)
    _put(store, "scheduled", "PUSH", "ONE_TIME", _PUSH | {"scheduling_details": _LATER})
    _put(store, "paused", "PUSH", "PERIODIC", daily, state="paused")
    _put(store, "dashboard", "EMAIL", "ONE_TIME", _EMAIL, api="DASHBOARD")


def _put(store: Store, name: str, channel: str, kind: str, components: dict[str, Any], **more: Any) -> None:
    facts = {"api": "V1", "state": "launched", "published_at": _PUBLISHED, **more}
    made = new_campaign(
        CAMPAIGNS[name],
        channel=channel,
        campaign_delivery_type=kind,
        created_by="ida@kiosk.example",
        now=_CREATED,
        components=components,
        **facts,
    )
    store.collection("campaigns").put(made["id"], made)
