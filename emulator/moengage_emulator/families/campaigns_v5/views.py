"""Stored campaigns as answers show them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...times import iso
from ..campaigns_shared.draft import COMPONENTS
from ..campaigns_shared.fitting import fitting
from ..campaigns_shared.lifecycle import starts_at, status_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...handling import Call
    from ..campaigns_shared.settings import CampaignSettings

__all__ = ["meta_row", "schedule_view", "shown"]

_FACTS = ("created_by", "updated_by", "created_at", "updated_at")
_KINSHIP = ("flow_id", "flow_name", "parent_id")
_MODELS = {"PUSH": "PushCampaign", "EMAIL": "EmailCampaign"}


def shown(call: Call, campaign: Mapping[str, Any], settings: CampaignSettings) -> dict[str, Any]:
    """The full form that get and search answer with, of campaigns of V1 as well.

    What V1 writes in forms that V5 does not have is left out; the audience limit is converted.
    """
    row = _details(campaign, call.clock.now(), settings)
    if campaign.get("api") != "V1":
        return row
    limit = row.get("campaign_audience_limit")
    if limit is not None:
        names = {"metrics": "metric"}
        row["campaign_audience_limit"] = {names.get(name, name): value for name, value in limit.items()}
    return fitting(row, call.models, _MODELS.get(row["channel"], "OtherCampaign"))


def _details(campaign: Mapping[str, Any], now: datetime, settings: CampaignSettings) -> dict[str, Any]:
    """A campaign in full. Fields without a value are left out."""
    status = status_of(campaign, now, settings.sending_seconds)
    found: dict[str, Any] = {"id": campaign["id"], "campaign_id": campaign["campaign_id"]}
    if settings.versioning:
        found["version_number"] = campaign["version_number"]
    found |= {"status": status, "channel": campaign["channel"]}
    found["campaign_delivery_type"] = campaign["campaign_delivery_type"]
    found |= _given(campaign, _FACTS)
    start = starts_at(campaign)
    once = campaign["campaign_delivery_type"] == "ONE_TIME" or campaign.get("parent_id")
    if status == "SENT" and once and start is not None:
        found["sent_time"] = start.strftime("%Y-%m-%d %H:%M:%S")
    found |= _given(campaign, (*_KINSHIP, "sender_name"))
    found |= _given(campaign["components"], COMPONENTS)
    if "scheduling_details" in found:
        found["scheduling_details"] = schedule_view(found["scheduling_details"])
    return found


def schedule_view(schedule: Mapping[str, Any]) -> dict[str, Any]:
    """The resolved view of a schedule ("Get Campaign").

    `schedule_time` and `time_zone` take the places of `start_time` and `timezone`, and a fixed time
    reads SCHEDULED.
    """
    renamed = {"start_time": "schedule_time", "timezone": "time_zone"}
    found = {renamed.get(name, name): value for name, value in schedule.items()}
    if found.get("delivery_type") == "AT_FIXED_TIME":
        found["delivery_type"] = "SCHEDULED"
    return found


def meta_row(
    campaign: Mapping[str, Any],
    now: datetime,
    settings: CampaignSettings,
    *,
    reachability: Mapping[str, Any] | None = None,
    children: int | None = None,
) -> dict[str, Any]:
    """The row that meta answers with.

    `reachability` is shown as null when there is none. `children`, the number of runs, and the parent
    of a run show only where the caller asked for them (`children` not None).
    """
    basic = campaign["components"].get("basic_details") or {}
    status = status_of(campaign, now, settings.sending_seconds)
    start = starts_at(campaign)
    found: dict[str, Any] = {"campaign_id": campaign["campaign_id"]}
    if settings.versioning:
        found["version_number"] = campaign["version_number"]
    found["channel"] = campaign["channel"]
    found["platform"] = list(basic.get("platforms") or []) if campaign["channel"] == "PUSH" else []
    found["created_by"] = campaign["created_by"]
    found["campaign_delivery_type"] = campaign["campaign_delivery_type"]
    for name in ("name", "team", "tags"):
        if basic.get(name) is not None:
            found[f"campaign_{name}"] = basic[name]
    found["campaign_status"] = status
    if start is not None:
        found["campaign_start_time"] = iso(start)
    if children is not None:
        if campaign["campaign_delivery_type"] == "PERIODIC" and not campaign.get("parent_id"):
            found["total_child_campaigns"] = children
        if campaign.get("parent_id"):
            found["parent_campaign_id"] = campaign["parent_id"]
    if status == "DRAFT" and campaign.get("rejection_comment"):
        found["rejection_comment"] = campaign["rejection_comment"]
    found["reachability_details"] = None if reachability is None else dict(reachability)
    return found


def _given(source: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: source[name] for name in names if source.get(name) is not None}
