"""Get the figures of campaigns."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, Refusal, handles
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.sending import settle
from .breakdown import breakdown
from .counting import Counting
from .envelope import invalid

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LONGEST_SPAN", "get_stats"]

LONGEST_SPAN = timedelta(days=30)
"""Days between the first and the last ("Get Campaign Stats")."""
_LIMIT = 10


@handles("stats_get")
def get_stats(call: Call) -> Answer:
    """The figures of the named campaigns, or of all that were ever launched, newest first.

    Figures are of the workspace's own days. An unknown id is left out; the feature is off where
    `campaign_stats_enabled` in `extra` says so.
    """
    if not call.workspace.settings.extra.get("campaign_stats_enabled", True):
        title = {"title": "Forbidden Request", "description": None, "code": call.ids.short()}
        raise Refusal(403, title)
    body = call.body
    counting = _counting(call)
    offset, limit = body.get("offset", 0), body.get("limit", _LIMIT)
    for name, number, least in (("offset", offset, 0), ("limit", limit, 1)):
        if number < least:
            raise invalid(call.ids, name, number)
    named = body.get("campaign_ids") or ()
    if len(set(named)) < len(named):
        raise invalid(call.ids, "campaign_ids", named)
    settle(call)
    found = _found(call)
    offset, limit = int(offset), int(limit)
    return Answer(
        200,
        {
            "response_id": body["request_id"],
            "total_campaigns": len(found),
            "current_page": offset // limit + 1,
            "total_pages": math.ceil(len(found) / limit),
            "data": {
                name: [_figures(call, version, counting) for version in versions]
                for name, versions in list(found.items())[offset : offset + limit]
            },
        },
    )


def _counting(call: Call) -> Counting:
    first, last = (_day(call, name) for name in ("start_date", "end_date"))
    if not timedelta(0) <= last - first <= LONGEST_SPAN:
        raise invalid(call.ids, "end_date", call.body["end_date"])
    shift = timedelta(seconds=call.workspace.settings.time_zone_offset)
    try:
        start = datetime.combine(first, time(), UTC) - shift
        end = datetime.combine(last, time(), UTC) + timedelta(days=1) - shift
    except OverflowError:
        raise invalid(call.ids, "end_date", call.body["end_date"]) from None
    return Counting(start, end, call.body["metric_type"] == "UNIQUE", call.body["attribution_type"])


def _day(call: Call, name: str) -> date:
    try:
        return datetime.strptime(call.body[name], "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise invalid(call.ids, name, call.body[name]) from None


def _found(call: Call) -> dict[str, list[dict[str, Any]]]:
    """Campaign id -> its versions, oldest first. Drafts have no figures; a run has its own when named."""
    campaigns = Campaigns(call.store)
    launched = [item for item in campaigns.newest_first() if item.get("published_at") is not None]
    wanted = call.body.get("campaign_ids")
    if wanted is None:
        names = list(dict.fromkeys(item["campaign_id"] for item in launched if not item.get("parent_id")))
    else:
        names = [name for name in wanted if any(item["campaign_id"] == name for item in launched)]
    return {name: [item for item in reversed(launched) if item["campaign_id"] == name] for name in names}


def _figures(call: Call, campaign: Mapping[str, Any], counting: Counting) -> dict[str, Any]:
    # The messages of a campaign that repeats are those of its runs.
    run = campaign.get("parent_id") is not None
    equals = {"source": campaign["campaign_id"]} if run else {"version": campaign["id"]}
    return breakdown(call.store, campaign, equals, counting)
