"""PATCH /core-services/v1/campaigns/{campaign_id}"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    RequestId,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[None] = Operation(
    id="campaigns.update",
    method="PATCH",
    path="/core-services/v1/campaigns/{campaign_id}",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="campaign_id",
            python_name="campaign_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"anyOf": [{"$ref": "PushCampaignUpdate"}, {"$ref": "EmailCampaignUpdate"}]},
    body_required=True,
    body_names={
        "updated_by": "updated_by",
        "request_id": "request_id",
        "channel": "channel",
        "basic_details": "basic_details",
        "trigger_condition": "trigger_condition",
        "campaign_content": "campaign_content",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "delivery_controls": "delivery_controls",
        "advanced": "advanced",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
        "connector": "connector",
        "campaign_audience_limit": "campaign_audience_limit",
    },
    responses={204: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        body="request_id",
    ),
    limits=(
        Limit(
            seconds=1,
            amount=10,
            unit="calls",
        ),
        Limit(
            seconds=60,
            amount=100,
            unit="calls",
        ),
        Limit(
            seconds=3600,
            amount=6000,
            unit="calls",
        ),
    ),
    max_body=None,
)
