"""Whom a campaign addresses, and how many."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...people import addressed, people
from ...times import iso, parse_stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ...people import Person
    from ...store import Store
    from .settings import CampaignSettings

__all__ = ["REACHABLE", "audience", "reachability", "segments"]

REACHABLE = ("ONE_TIME", "BUSINESS_EVENT_TRIGGERED", "EVENT_TRIGGERED")
"""Delivery types whose reachability is estimated while the campaign is scheduled."""
FRESH = timedelta(hours=24)  # "Get Campaign Meta": computed once a day


def segments(settings: CampaignSettings) -> Mapping[str, Sequence[str]]:
    """The custom segments that filters may name: name or id -> ids of the users in it."""
    return settings.custom_segments


def audience(
    store: Store, settings: CampaignSettings, campaign: Mapping[str, Any], now: datetime
) -> Iterator[Person]:
    """The users that the segmentation of a campaign includes."""
    segmentation = campaign["components"].get("segmentation_details") or {}
    known = segments(settings)
    for person in people(store):
        if addressed(segmentation, person, now, known):
            yield person


def reachability(
    store: Store, settings: CampaignSettings, campaign: Mapping[str, Any], now: datetime
) -> dict[str, Any]:
    """How many users the campaign addresses, as counted within the last day."""
    counts = store.collection("campaign_reachability")
    known = counts.get(campaign["id"])
    if known is None or now - parse_stamp(known["counted_at"]) >= FRESH:
        count = sum(1 for _ in audience(store, settings, campaign, now))
        known = {"count": count, "counted_at": stamp(now)}
        counts.put(campaign["id"], known)
    return {"count": known["count"], "last_updated_time": iso(parse_stamp(known["counted_at"]))}
