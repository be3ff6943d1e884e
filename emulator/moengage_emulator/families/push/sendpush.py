"""Send a push: "Push API (Legacy)" (version 2) and "Push API" (2.1), which differ in where they sign.

A 200 with Success means accepted; nothing tells how delivery went.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, Fault, Faulted, handles
from ...times import stamp
from .content import is_personalized, stored_payload
from .envelope import DUPLICATE, PushRefusal, not_allowed
from .rules import problems
from .schedule import DeliveryError, check_delivery
from .segments import segment_members
from .sending import CAMPAIGNS, deliver
from .signature import signed_workspace

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from ...limits import LimitState

__all__ = ["MAX_PERSONALIZED_RPM", "send", "send_v2_1"]

MAX_PERSONALIZED_RPM = 250_000
"""Largest `campaignThrottleRpm` of a personalized campaign ("Push API", advancedSettings)."""
NO_SEGMENT = "Custom segment not found"


@handles("push_send", workspace_of=signed_workspace)
def send(call: Call) -> Answer:
    """Make a campaign and send it, or send under the name of one that users were addressed by before."""
    body = call.body
    if found := tuple(problems(body)):
        raise Faulted(Fault("invalid", found, detail={"in": "body"}))
    try:
        check_delivery(body["campaignDelivery"])
    except DeliveryError as error:
        raise PushRefusal(call.ids, str(error)) from None
    settings = body.get("advancedSettings") or {}
    if settings.get("campaignThrottleRpm", 0) > MAX_PERSONALIZED_RPM and is_personalized(body["payload"]):
        raise PushRefusal(call.ids, not_allowed("advancedSettings.campaignThrottleRpm"))
    now = call.clock.now()
    audience = body["targetAudience"]
    if audience == "Custom Segment" and segment_members(call.store, body["customSegmentName"], now) is None:
        raise PushRefusal(call.ids, NO_SEGMENT)
    campaign = _campaign(call, settings)
    users = body["targetUserAttributes"] if audience == "User" else None
    deliver(call.store, call.ids, now, campaign, stored_payload(body["payload"]), users)
    request = call.ids.uuid4()
    return Answer(
        200, {"status": "Success", "requestId": request, "responseId": request, "cid": campaign["cid"]}
    )


def _share(value: str) -> str:
    """The gateway's two categories: `user`, and the other two audiences together ("Push API")."""
    return "seg_user_search" if value == "user" else "seg_user_query"


def _gateway_headers(state: LimitState, now: datetime) -> dict[str, str]:
    """The gateway's own forms: the window's length beside the limit, and seconds until the reset."""
    headers = {
        "x-ratelimit-limit": f"{state.limit}, {state.limit};w={state.seconds}",
        "x-ratelimit-remaining": str(state.remaining),
        "x-ratelimit-reset": str(max(0, math.ceil(state.reset - now.timestamp()))),
    }
    return {**headers, "x-envoy-ratelimited": "true"} if state.refused else headers


@handles("push_v2_1_send", workspace_of=signed_workspace, counted_as=_share, rate_headers=_gateway_headers)
def send_v2_1(call: Call) -> Answer:
    """The same. The query type in the header picks the quota, `targetAudience` who is addressed."""
    return send(call)


def _campaign(call: Call, settings: Mapping[str, Any]) -> dict[str, Any]:
    """The campaign of the call's name. Raises a Fail for a name that is taken.

    Calls for users share the campaign of their name, whose settings, delivery and platforms stay as they
    were made; a later call brings its payload, and whom it is for, since pooling has no other use. A
    name that went to everybody or to a segment is taken, and so is a pooled one for these.
    """
    body = call.body
    campaigns = call.store.collection(CAMPAIGNS)
    known = campaigns.get(body["campaignName"])
    if known is not None:
        if not body["targetAudience"] == known["audience"] == "User":
            raise PushRefusal(call.ids, DUPLICATE)
        known |= {"calls": known["calls"] + 1}
        campaigns.put(known["id"], known)
        return known
    made = {
        "id": body["campaignName"],
        # Eleven digits, as in the sample, and no object id.
        "cid": str(10**10 + int(call.ids.object_id(), 16) % (9 * 10**10)),
        "name": body["campaignName"],
        "tags": body.get("campaignTags") or [],
        "audience": body["targetAudience"],
        "segment": body.get("customSegmentName"),
        "platforms": body["targetPlatform"],
        "delivery": body["campaignDelivery"],
        "goals": body.get("conversionGoals") or [],
        "settings": settings,
        "calls": 1,
        "created_at": stamp(call.clock.now()),
    }
    campaigns.put(made["id"], made)
    return made
