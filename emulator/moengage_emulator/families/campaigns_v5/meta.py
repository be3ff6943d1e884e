"""Lightweight rows of campaigns, with the reachability of those that are scheduled."""

from __future__ import annotations

from ...handling import Answer, Call, handles
from ..campaigns_shared.audience import REACHABLE
from ..campaigns_shared.audience import reachability as estimate
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.sending import settle
from .envelope import refusal, success
from .requests import check_request_id, settings_of
from .search import Query, page_of
from .views import meta_row

__all__ = ["get_meta"]

NOT_ENABLED = "Campaign metadata API is not enabled for this workspace."


@handles("campaigns_v5_get_meta")
def get_meta(call: Call) -> Answer:
    """Rows of every status, drafts and archived ones included, unless a status filter narrows them."""
    check_request_id(call)
    settings = settings_of(call)
    if not settings.meta_enabled:
        raise refusal(call, 400, "VALIDATION_FAILED", NOT_ENABLED)
    query = Query(call, settings)
    settle(call)
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
            reachability = estimate(call.store, settings, campaign, query.now)
        children = len(campaigns.children(campaign["campaign_id"])) if query.children else None
        rows.append(meta_row(campaign, query.now, settings, reachability=reachability, children=children))
    return success(call, {"campaigns": rows})
