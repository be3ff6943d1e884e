"""Replace components of a campaign."""

from __future__ import annotations

from typing import Any

from ...conditions import check_conditions
from ...handling import Answer, Call, Fault, Faulted, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.draft import Draft
from ..campaigns_shared.lifecycle import edit_problems, status_of
from ..campaigns_shared.sending import arrange, settle
from .create import components_of, stored
from .envelope import Finding, findings, refusal
from .requests import own_campaign, settings_of
from .rules import problems
from .settings import V1Settings
from .views import title

__all__ = ["update"]

_MODELS = {"PUSH": "PushCampaignUpdate", "EMAIL": "EmailCampaignUpdate"}
_WHOLE = {"PUSH": "PushCampaignRequest", "EMAIL": "EmailCampaignRequest"}
_NEEDED = ("request_id", "updated_by")


@handles("campaigns_update", validated=False)
def update(call: Call) -> Answer:
    """Take over what the body holds, each component as a whole; the schedule alone field by field.

    The stored campaign decides how the body is checked. "Update Campaign" wants the whole schedule in its
    text and sends nothing but an expiry time in its example: the example counts.
    """
    _check(call, "")
    settings, now = settings_of(call), call.clock.now()
    settle(call)
    campaign = own_campaign(call, call.path["campaign_id"])
    channel, before = campaign["channel"], campaign["components"]
    if call.body.get("channel", channel) != channel:
        text = f"channel cannot be changed from {channel}"
        raise refusal(call, [Finding("channel", "channel", text)])
    _check(call, _MODELS[channel])
    edit = components_of(call.body, channel)
    if "scheduling_details" in edit:
        edit["scheduling_details"] = {
            **(before.get("scheduling_details") or {}),
            **edit["scheduling_details"],
        }
    edit = stored(edit, channel)
    _check_editable(call, status_of(campaign, now, settings.sending_seconds), before, edit)
    merged, delivery_type = before | edit, campaign["campaign_delivery_type"]
    if found := problems(Draft(channel, delivery_type, merged, settings), V1Settings.of(call)):
        raise refusal(call, findings(found))
    # A component that was replaced may lack what the delivery type needs of it.
    check_conditions(_WHOLE[channel], {"campaign_delivery_type": delivery_type, **merged})
    changed = campaign | {
        "components": merged,
        "updated_at": stamp(now),
        "updated_by": call.body["updated_by"],
        "settled_at": stamp(now),
    }
    Campaigns(call.store).save(changed)
    arrange(call.store, call.ids, changed)
    return Answer(204)


def _check(call: Call, model: str) -> None:
    """Against the model of the channel; what every update needs comes first, whatever the campaign."""
    if model:
        if unsound := call.models.problems(model, call.body):
            raise Faulted(Fault("invalid", unsound, detail={"in": "body"}))
        check_conditions(model, call.body)
        return
    missing = [name for name in _NEEDED if name not in call.body]
    if missing:
        raise refusal(call, [Finding(name, name, f"{name} key is mandatory field") for name in missing])


def _check_editable(call: Call, status: str, before: dict[str, Any], edit: dict[str, Any]) -> None:
    """What a state forbids to edit is a 400: no page of V1 declares a 409."""
    locked = edit_problems(status, before, edit)
    if locked is None:
        text = f"A campaign in {title(status)} state cannot be updated"
        raise refusal(call, [Finding("campaign_id", "campaign_id", text)])
    if locked:
        raise refusal(
            call,
            [
                Finding(
                    name.partition(".")[0],
                    name,
                    f"{name} cannot be updated while the campaign is {title(status)}",
                )
                for name in locked
            ],
        )
