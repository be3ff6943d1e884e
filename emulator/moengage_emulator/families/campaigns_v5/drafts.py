"""Create a draft, read a campaign, and change its components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns, new_campaign
from ..campaigns_shared.creations import take_request
from ..campaigns_shared.draft import COMPONENTS, Draft
from ..campaigns_shared.lifecycle import edit_problems, status_of
from ..campaigns_shared.normalize import normalized
from ..campaigns_shared.sending import arrange, settle
from .envelope import failed_validation, refusal, success
from .publish import publish
from .requests import check_model, check_request_id, check_scope, find_campaign, settings_of
from .validation import component_problems, publish_problems, version_problems
from .views import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..campaigns_shared.settings import CampaignSettings

__all__ = ["create", "get", "update"]

NOT_ALLOWED = "Caller does not have permission to update this campaign."
NO_EDIT = "Campaign is not in DRAFT state and cannot be patched."
NO_LIMIT = "Campaign Audience Limit feature is not enabled for this db"
_PATCHES = {"PUSH": "PushCampaignPatch", "EMAIL": "EmailCampaignPatch"}
_OF_OTHER_CHANNEL = {"PUSH": "connector", "EMAIL": "advanced"}


@handles("campaigns_v5_create")
def create(call: Call) -> Answer:
    """Store a draft, unless a component is unsound or the request id is still taken."""
    request = check_request_id(call)
    settings = settings_of(call)
    body = call.body
    _check_audience_limit(call, settings)
    components = _components(body, body["channel"])
    draft = Draft(body["channel"], body["campaign_delivery_type"], components, settings)
    if problems := version_problems(draft) or component_problems(draft):
        raise failed_validation(call, problems)
    _take(call, request, draft.channel)
    campaign = new_campaign(
        call.ids.object_id(),
        channel=draft.channel,
        campaign_delivery_type=draft.delivery_type,
        created_by=body["created_by"],
        now=call.clock.now(),
        components=normalized(components, draft.channel),
    )
    Campaigns(call.store).save(campaign)
    return success(call, {"id": campaign["id"], "status": "DRAFT"}, 201)


@handles("campaigns_v5_get")
def get(call: Call) -> Answer:
    """One campaign in full."""
    check_request_id(call)
    campaign = find_campaign(call, call.path["campaign_id"])
    return success(call, shown(call, campaign, settings_of(call)))


@handles("campaigns_v5_update", validated=False)
def update(call: Call) -> Answer:
    """Replace components, or publish (`{"status": "PUBLISH"}`).

    The body's own checks wait until the campaign is known: its channel decides which they are.
    """
    check_request_id(call)
    check_scope(call, "campaigns:create_manage", NOT_ALLOWED)
    settle(call)
    campaign = find_campaign(call, call.path["campaign_id"])
    if "status" in call.body:
        return publish(call, campaign)
    return _edit(call, campaign)


def _edit(call: Call, campaign: dict[str, Any]) -> Answer:
    settings, now = settings_of(call), call.clock.now()
    status = status_of(campaign, now, settings.sending_seconds)
    _check_body(call, campaign["channel"])
    delivery_type = call.body.get("campaign_delivery_type") or campaign["campaign_delivery_type"]
    retyped = delivery_type != campaign["campaign_delivery_type"]
    edit = normalized(_components(call.body, campaign["channel"]), campaign["channel"])
    # V1 knows no drafts, and writes components in forms that the rules of V5 refuse.
    of_v1 = campaign.get("api") == "V1"
    locked = None if of_v1 else edit_problems(status, campaign["components"], edit, retyped=retyped)
    if locked is None or locked:
        found = [(name, f"{name} cannot be edited while the campaign is {status}.") for name in locked or ()]
        raise refusal(call, 409, "BAD_REQUEST", NO_EDIT, found)
    if retyped and delivery_type == "BROADCAST_LIVE_ACTIVITY":
        text = "A draft cannot become a live activity campaign."
        raise failed_validation(call, [("campaign_delivery_type", text)])
    _check_audience_limit(call, settings)
    merged = campaign["components"] | edit
    draft = Draft(campaign["channel"], delivery_type, merged, settings)
    check = component_problems if status == "DRAFT" else publish_problems
    if unsound := check(draft):
        raise failed_validation(call, unsound)
    changed = campaign | {
        "campaign_delivery_type": delivery_type,
        "components": merged,
        "updated_at": stamp(now),
        "updated_by": call.body.get("updated_by"),
    }
    if status != "DRAFT":
        changed["settled_at"] = stamp(now)
        if settings.versioning:
            changed = _next_version(call, campaign, changed)
    Campaigns(call.store).save(changed)
    arrange(call.store, call.ids, changed)
    return success(call, {"id": changed["id"]})


def _check_body(call: Call, channel: str) -> None:
    model = _PATCHES.get(channel)
    if model is None:
        raise failed_validation(call, [("channel", f"{channel} campaigns cannot be updated.")])
    if call.body.get("channel", channel) != channel:
        raise failed_validation(call, [("channel", f"channel must be {channel}, the campaign's own.")])
    check_model(call, model)
    # All of the body, that is with what is ignored later because it belongs to the other channel.
    if unsound := version_problems(Draft(channel, "", call.body)):
        raise failed_validation(call, unsound)


def _next_version(call: Call, old: dict[str, Any], changed: dict[str, Any]) -> dict[str, Any]:
    """The edit of a live campaign as a document of its own; the old version stops sending."""
    Campaigns(call.store).save(old | {"state": "superseded"})
    return changed | {
        "id": call.ids.object_id(),
        "version_number": old["version_number"] + 1,
        "created_at": changed["updated_at"],
    }


def _components(body: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """The components that a body holds; the one that only the other channel has is ignored."""
    foreign = _OF_OTHER_CHANNEL.get(channel)
    return {name: body[name] for name in COMPONENTS if body.get(name) is not None and name != foreign}


def _check_audience_limit(call: Call, settings: CampaignSettings) -> None:
    name = "campaign_audience_limit"
    if call.body.get(name) is not None and not settings.audience_limit_enabled:
        raise refusal(call, 400, "VALIDATION_FAILED", NO_LIMIT, [(name, NO_LIMIT)], target=name)


def _take(call: Call, request: str, channel: str) -> None:
    if not take_request(call.store, request, channel, call.clock.now()):
        raise refusal(call, 409, "BAD_REQUEST", "request_id was used by an earlier successful creation.")
