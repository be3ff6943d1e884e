"""Stored campaigns as the answers of V1 show them: without nulls, with states in title case."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...times import iso, resolve
from ..campaigns_shared.draft import COMPONENTS
from ..campaigns_shared.fitting import fitting
from ..campaigns_shared.lifecycle import starts_at, status_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...validation import Models

__all__ = ["details", "meta_row", "of_v5", "status_in", "title"]

_FACTS = (
    *("created_by", "updated_by", "created_at", "updated_at"),
    *("flow_id", "flow_name", "parent_id", "sender_name"),
)
_KINSHIP = ("flow_id", "flow_name")
_MODELS = {"PUSH": "V1PushCampaign", "EMAIL": "V1EmailCampaign", "SMS": "V1SmsCampaign"}
_BRIEF = ("name", "team", "tags")


def title(status: str) -> str:
    """A state as V1 writes it; a campaign that is being sent is an active one."""
    return "Active" if status == "SENDING" else status.title()


def status_in(campaign: Mapping[str, Any], now: datetime, sending_seconds: int, *, retired: bool) -> str:
    """The state of a campaign in V1, in upper case.

    One that came to its end without anybody's doing is RETIRED ("Get Campaign Meta"); `retired` false, as
    "Search Campaigns" has no such state: SENT.
    """
    status = status_of(campaign, now, sending_seconds)
    if status == "SENDING":
        return "ACTIVE"
    once = campaign["campaign_delivery_type"] == "ONE_TIME" or campaign.get("parent_id")
    return "RETIRED" if status == "SENT" and retired and not once else status


def details(campaign: Mapping[str, Any], now: datetime, sending_seconds: int) -> dict[str, Any]:
    """The full form that search answers with."""
    status = status_in(campaign, now, sending_seconds, retired=False)
    found: dict[str, Any] = {
        "campaign_id": campaign["campaign_id"],
        "status": title(status),
        "channel": campaign["channel"],
        "campaign_delivery_type": campaign["campaign_delivery_type"],
    }
    found |= _given(campaign, _FACTS)
    once = campaign["campaign_delivery_type"] == "ONE_TIME" or campaign.get("parent_id")
    start = starts_at(campaign)
    if status == "SENT" and once and start is not None:
        found["sent_time"] = start.strftime("%Y-%m-%d %H:%M:%S")
    return found | _given(campaign["components"], COMPONENTS)


def of_v5(row: Mapping[str, Any], models: Models) -> dict[str, Any]:
    """A row of search about a campaign of V5, in the forms of V1.

    V5 writes some components in forms that V1 does not have. Times and audience limits are converted, as
    the vendor keeps one of each; a component that then still does not fit is left out.
    """
    found = dict(row)
    if "scheduling_details" in found:
        found["scheduling_details"] = _in_utc(found["scheduling_details"])
    limit = found.get("campaign_audience_limit")
    if limit is not None:
        found["campaign_audience_limit"] = {
            name: limit[old]
            for name, old in (("limit", "limit"), ("metrics", "metric"), ("frequency", "frequency"))
            if limit.get(old) is not None
        }
    return fitting(found, models, _MODELS[row["channel"]])


def meta_row(
    campaign: Mapping[str, Any],
    now: datetime,
    sending_seconds: int,
    *,
    reachability: Mapping[str, Any] | None,
    runs: int,
    children: bool,
) -> dict[str, Any]:
    """The row that meta answers with. `children`: whether the parent of a run is told."""
    basic = campaign["components"].get("basic_details") or {}
    push = campaign["channel"] == "PUSH"
    found: dict[str, Any] = {
        "campaign_id": campaign["campaign_id"],
        "channel": campaign["channel"],
        "platform": list(basic.get("platforms") or []) if push else [],
        "created_by": campaign["created_by"],
        "campaign_delivery_type": campaign["campaign_delivery_type"],
    }
    for name in _BRIEF:
        if basic.get(name) is not None:
            found[f"campaign_{name}"] = basic[name]
    found["campaign_status"] = title(status_in(campaign, now, sending_seconds, retired=True))
    start = starts_at(campaign)
    if start is not None:
        found["campaign_start_time"] = iso(start)
    if runs and not campaign.get("parent_id"):
        found["total_child_campaigns"] = runs
    if children and campaign.get("parent_id"):
        found["parent_campaign_id"] = campaign["parent_id"]
    found |= _given(campaign, _KINSHIP)
    if reachability is not None:
        found["reachability_details"] = dict(reachability)
    return found


def _in_utc(schedule: Mapping[str, Any]) -> dict[str, Any]:
    """V1 has neither zones nor the time limit of a geofence: its times are UTC."""
    found = {
        name: value for name, value in schedule.items() if name not in ("timezone", "geo_fence_timelimit")
    }
    for name in ("start_time", "expiry_time"):
        moment = resolve(found.get(name), schedule.get("timezone"))
        if moment is not None:
            found[name] = iso(moment)
    return found


def _given(source: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: source[name] for name in names if source.get(name) is not None}
