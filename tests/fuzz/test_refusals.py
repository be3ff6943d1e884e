"""The documented refusals that random cases seldom meet, each provoked by a request that the client sends."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_api.errors import APIStatusError
from tests.fuzz import exceptions
from tests.fuzz.document import OPERATIONS
from tests.fuzz.ledger import Ledger
from tests.fuzz.seeds.data_and_campaigns_v5 import CAMPAIGNS
from tests.fuzz.world import World
from tests.spec.document import CASES

DRAFT: dict[str, Any] = {
    "channel": "PUSH",
    "campaign_delivery_type": "ONE_TIME",
    "created_by": "ida@kiosk.example",
}
BASKET: dict[str, Any] = next(
    body for body in CASES["campaigns_create"].body_examples if body["channel"] == "PUSH"
)
FENCE = {"delivery_type": "ASAP", "geo_fence_timelimit": {"notification_schedule": "ALWAYS"}}
WEB = {"template_type": "BASIC", "basic_details": {"title": "New teas", "message": "Three of them."}}
QUEUE = {"queuing_enabled": True, "queue_duration": 2}
EACH_RUN = {
    "is_campaign_audience_limit_enabled": True,
    "metric": "SENT",
    "frequency": "INSTANCE",
    "limit": 100,
}
PREVIEW = {
    "channel": "EMAIL",
    "user_identification": {"type": "EMAIL", "value": "ida@kiosk.example"},
    "campaign_content": {"content": {"email": {"subject": "{{ user.", "html_content": "<p>Teas</p>"}}},
}


@pytest.mark.parametrize(
    ("operation", "arguments", "reason"),
    [
        (
            "data_track_user",
            [
                {
                    "customer_id": "rider-4711",
                    "attributes": {
                        "addValueToArrayField": {"tags": ["vip"]},
                        "removeValueFromArrayField": {"tags": ["new"]},
                    },
                }
            ],
            "a value cannot be added to and removed from the same attribute",
        ),
        (
            "campaigns_v5_update",
            [CAMPAIGNS["active"], {"status": "PUBLISH"}],
            "a campaign that was published is no draft",
        ),
        (
            "campaigns_v5_update",
            [CAMPAIGNS["scheduled"], {"campaign_content": {"content": {"push": {"web": WEB}}}}],
            "content of a published campaign has to stay fit for publishing",
        ),
        (
            "campaigns_v5_update",
            [CAMPAIGNS["draft"], {"campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY"}],
            "a draft cannot become a live activity",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"utm_params": {"utm_source": "a", "utm_medium": "b"} | dict.fromkeys("uvwxyz", "c")}],
            "at most five names of one's own",
        ),
        (
            "campaigns_v5_update",
            [CAMPAIGNS["draft"], {"channel": "EMAIL"}],
            "the channel is the stored campaign's",
        ),
        (
            "campaigns_v5_create",
            [
                DRAFT
                | {
                    "campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY",
                    "basic_details": {"platforms": ["ANDROID"]},
                }
            ],
            "a live activity has the platform IOS only",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY", "campaign_audience_limit": {}}],
            "a live activity has no audience limit",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"trigger_condition": {"trigger_delay_type": "INTELLIGENT_DELAY"}}],
            "an intelligent delay needs its optimization",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"scheduling_details": FENCE}],
            "only campaigns triggered by location have a time limit of the fence",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"campaign_delivery_type": "LOCATION_TRIGGERED", "delivery_controls": QUEUE}],
            "campaigns triggered by a device or a location have no queue",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"campaign_delivery_type": "EVENT_TRIGGERED", "campaign_audience_limit": EACH_RUN}],
            "a limit for each run is for periodic push",
        ),
        (
            "campaigns_v5_create",
            [DRAFT | {"trigger_condition": {"trigger_attr": {"message": "New teas"}}}],
            "V5 takes fewer spellings than V1, whose components it shares",
        ),
        ("campaigns_v5_preview", [PREVIEW], "personalization in a text has to be readable"),
        (
            "campaigns_create",
            [BASKET | {"trigger_condition": {"trigger_delay_type": "INTELLIGENT_DELAY"}}],
            "campaigns triggered by a device or location have no queue; an intelligent delay needs its span",
        ),
    ],
)
def test_the_refusal_is_documented(
    operation: str, arguments: list[Any], reason: str, world: World, ledger: Ledger
) -> None:
    described = OPERATIONS[operation]
    world.reset()
    with pytest.raises(APIStatusError) as refused:
        world.call("sync", lambda client: getattr(getattr(client, described.tag), described.name)(*arguments))
    faults = exceptions.faults(refused.value.body)
    assert exceptions.refusals(described, refused.value.status_code, faults) == [reason]
    ledger.used[reason] += 1
