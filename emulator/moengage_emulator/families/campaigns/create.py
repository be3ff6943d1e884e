"""Create a campaign: it is complete at once, and live or scheduled from then on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conditions import check_conditions
from ...handling import Answer, Call, handles
from ...times import stamp
from ..campaigns_shared.campaigns import Campaigns, new_campaign
from ..campaigns_shared.creations import take_request
from ..campaigns_shared.draft import COMPONENTS, Draft
from ..campaigns_shared.normalize import normalized
from ..campaigns_shared.sending import arrange
from .envelope import Finding, findings, refusal
from .requests import settings_of
from .rules import problems
from .settings import V1Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["components_of", "create", "stored"]

TAKEN = "request_id has been used for a campaign already"
_OF_OTHER_CHANNEL = {"PUSH": "connector", "EMAIL": "advanced"}
# V1 takes all times as UTC, and its geofences are open around the clock.
_OF_V5 = ("timezone", "geo_fence_timelimit")
_EMAIL_DEFAULTS: Mapping[str, Any] = {
    "user_attribute_identifier": "MOE_EMAIL_ID",
    "send_only_double_opt_in_users": False,
    "deduplication_attribute": "",
}


@handles("campaigns_create")
def create(call: Call) -> Answer:
    """Make a campaign, unless it is unsound or its request id is still taken.

    "Create Campaign" has no words for a request id that is used again, and replays no answer: a 400.
    """
    body, now = call.body, call.clock.now()
    check_conditions("CampaignRequest", body)
    channel, delivery_type = body["channel"], body["campaign_delivery_type"]
    components = components_of(body, channel)
    if found := problems(Draft(channel, delivery_type, components, settings_of(call)), V1Settings.of(call)):
        raise refusal(call, findings(found))
    # V1 and V5 count their request ids apart.
    if not take_request(call.store, f"v1:{body['request_id']}", channel, now):
        raise refusal(call, [Finding("request_id", "request_id", TAKEN)])
    campaign = new_campaign(
        call.ids.object_id(),
        channel=channel,
        campaign_delivery_type=delivery_type,
        created_by=body["created_by"],
        now=now,
        components=stored(components, channel),
        api="V1",
        state="launched",
        published_at=stamp(now),
    )
    Campaigns(call.store).save(campaign)
    arrange(call.store, call.ids, campaign)
    return Answer(201, {"campaign_id": campaign["id"]})


def components_of(body: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """The components that a body holds, without what only the other channel or V5 has."""
    foreign = _OF_OTHER_CHANNEL[channel]
    found = {name: body[name] for name in COMPONENTS if body.get(name) is not None and name != foreign}
    if "scheduling_details" in found:
        schedule = found["scheduling_details"].items()
        found["scheduling_details"] = {name: value for name, value in schedule if name not in _OF_V5}
    return found


def stored(components: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """The components as they are kept: with V1's defaults and the server's quiet corrections."""
    found = dict(components)
    if channel == "EMAIL" and "basic_details" in found:
        found["basic_details"] = {**_EMAIL_DEFAULTS, **found["basic_details"]}
    return normalized(found, channel)
