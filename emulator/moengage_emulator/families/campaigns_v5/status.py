"""Stop, pause and resume a published campaign. Two verbs, one behaviour."""

from __future__ import annotations

from ...handling import Answer, Call, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.lifecycle import ACTIONS, action_problem, status_of
from ..campaigns_shared.sending import arrange, settle
from .envelope import refusal, success
from .requests import check_request_id, find_campaign, settings_of

__all__ = ["update_status"]


@handles("campaigns_v5_post_status")
@handles("campaigns_v5_update_status")
def update_status(call: Call) -> Answer:
    """Do the action, or refuse with 422 what the delivery type or the state does not allow.

    The newer "Update Campaign Status" page has PATCH, the "Campaigns V5 overview" POST.
    """
    check_request_id(call)
    action, now = call.body["action"], call.clock.now()
    settle(call)
    campaign = find_campaign(call, call.path["campaign_id"])
    status = status_of(campaign, now, settings_of(call).sending_seconds)
    problem = action_problem(action, campaign["channel"], campaign["campaign_delivery_type"], status)
    if problem is not None:
        raise refusal(call, 422, "UNPROCESSABLE_ENTITY", problem)
    # Runs that fell into a pause are not made up for.
    changed = campaign | {"state": ACTIONS[action][2], "updated_at": stamp(now), "settled_at": stamp(now)}
    Campaigns(call.store).save(changed)
    arrange(call.store, call.ids, changed)
    return success(call, {"id": campaign["id"], "action": action})
