"""Lightweight rows of campaigns, with the reachability of those that are scheduled."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...people import addressed, people
from ...times import iso, parse_stamp, stamp
from .campaigns import Campaigns
from .envelope import refusal, success
from .requests import check_request_id, settings_of
from .runs import settle_runs
from .search import Query, page_of
from .views import meta_row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .settings import CampaignSettings

__all__ = ["get_meta"]

NOT_ENABLED = "Campaign metadata API is not enabled for this workspace."
REACHABLE = ("ONE_TIME", "BUSINESS_EVENT_TRIGGERED", "EVENT_TRIGGERED")
FRESH = timedelta(hours=24)  # "Get Campaign Meta": computed once a day


@handles("campaigns_v5_get_meta")
def get_meta(call: Call) -> Answer:
    """Rows of every status, drafts and archived ones included, unless a status filter narrows them."""
    check_request_id(call)
    settings = settings_of(call)
    if not settings.meta_enabled:
        raise refusal(call, 400, "VALIDATION_FAILED", NOT_ENABLED)
    query = Query(call, settings)
    settle_runs(call.store, call.ids, query.now)
    campaigns = Campaigns(call.store)
    wanted = query.fields.get("status")
    found = [
        campaign
        for campaign in campaigns.newest_first()
        if (wanted is None or query.status(campaign) in wanted) and query.takes(campaign)
    ]
    rows = []
    for campaign in page_of(call, found):
        reachability = None
        if query.status(campaign) == "SCHEDULED" and campaign["campaign_delivery_type"] in REACHABLE:
            reachability = _reachability(call, campaign, query.now, settings)
        children = len(campaigns.children(campaign["campaign_id"])) if query.children else None
        rows.append(meta_row(campaign, query.now, settings, reachability=reachability, children=children))
    return success(call, {"campaigns": rows})


def _reachability(
    call: Call, campaign: Mapping[str, Any], now: datetime, settings: CampaignSettings
) -> dict[str, Any]:
    """How many users the campaign addresses, as counted within the last day."""
    counts = call.store.collection("campaign_reachability")
    known = counts.get(campaign["id"])
    if known is None or now - parse_stamp(known["counted_at"]) >= FRESH:
        segmentation = campaign["components"].get("segmentation_details") or {}
        count = sum(
            addressed(segmentation, person, now, settings.custom_segments) for person in people(call.store)
        )
        known = {"count": count, "counted_at": stamp(now)}
        counts.put(campaign["id"], known)
    return {"count": known["count"], "last_updated_time": iso(parse_stamp(known["counted_at"]))}
