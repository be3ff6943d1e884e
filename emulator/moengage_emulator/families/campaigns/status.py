"""Stop, pause and resume campaigns, and list the runs of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...handling import Answer, Call, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.lifecycle import action_problem, starts_at, status_of
from ..campaigns_shared.sending import arrange, settle
from .envelope import Finding, refusal
from .requests import own_campaign, settings_of
from .search import page_of

if TYPE_CHECKING:
    from ..campaigns_shared.lifecycle import Actions

__all__ = ["ACTIONS", "list_executions", "update_status"]

_RECURRING = frozenset({"PERIODIC", "EVENT_TRIGGERED"})
ACTIONS: Actions = {
    "STOP": (frozenset({"ONE_TIME"}), frozenset({"SCHEDULED"}), "stopped"),
    "PAUSE": (_RECURRING, frozenset({"ACTIVE"}), "paused"),
    "RESUME": (_RECURRING, frozenset({"PAUSED"}), "launched"),
}
"""What V1 does with a campaign: less than V5 ("Change Campaign Status").

Its operation's own text also lists device- and location-triggered push; the field's text, and V5, do not.
"""

PARENTS = ("PERIODIC", "BUSINESS_EVENT_TRIGGERED")
NO_PARENT = "Executions are available for PERIODIC and BUSINESS_EVENT_TRIGGERED campaigns only"


@handles("campaigns_update_status")
def update_status(call: Call) -> Answer:
    """Do the action with all the campaigns, or with none: the answer has no room for single outcomes."""
    action, now = call.body["action"], call.clock.now()
    settings = settings_of(call)
    settle(call)
    found, changed = [], []
    for campaign_id in dict.fromkeys(call.body["campaign_ids"]):
        campaign = own_campaign(call, campaign_id, "campaign_ids")
        status = status_of(campaign, now, settings.sending_seconds)
        kind = campaign["campaign_delivery_type"]
        problem = action_problem(action, campaign["channel"], kind, status, ACTIONS)
        if problem is not None:
            found.append(Finding("campaign_ids", "campaign_ids", problem))
        # Runs that fell into a pause are not made up for.
        moment = {"updated_at": stamp(now), "settled_at": stamp(now)}
        changed.append(campaign | moment | {"state": ACTIONS[action][2]})
    if found:
        raise refusal(call, dict.fromkeys(found))
    for campaign in changed:
        Campaigns(call.store).save(campaign)
        arrange(call.store, call.ids, campaign)
    return Answer(200)


@handles("campaigns_list_executions")
def list_executions(call: Call) -> Answer:
    """The runs of a periodic or business-event-triggered campaign, newest first."""
    now, settings = call.clock.now(), settings_of(call)
    settle(call)
    parent = own_campaign(call, call.path["parent_campaign_id"], "parent_campaign_id")
    if parent["campaign_delivery_type"] not in PARENTS:
        raise refusal(call, [Finding("parent_campaign_id", "parent_campaign_id", NO_PARENT)])
    runs = sorted(
        Campaigns(call.store).children(parent["campaign_id"]),
        key=lambda run: str(run["created_at"]),
        reverse=True,
    )
    rows = []
    for run in page_of(call, runs):
        row = {
            "campaign_id": run["campaign_id"],
            "status": status_of(run, now, settings.sending_seconds).title(),
        }
        start = starts_at(run)
        if start is not None:
            row["sent_time"] = start.replace(tzinfo=None).isoformat(timespec="microseconds")
        rows.append(row)
    return Answer(200, {"executions": rows, "total_instances": len(runs)})
