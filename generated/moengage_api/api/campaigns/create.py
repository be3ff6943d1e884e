"""POST /core-services/v1/campaigns"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.v1_campaign_created import V1CampaignCreated

__all__ = ["OPERATION"]

OPERATION: Operation[V1CampaignCreated] = Operation(
    id="campaigns.create",
    method="POST",
    path="/core-services/v1/campaigns",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"oneOf": [{"$ref": "PushCampaignRequest"}, {"$ref": "EmailCampaignRequest"}]},
    body_required=True,
    body_names={
        "channel": "channel",
        "campaign_delivery_type": "campaign_delivery_type",
        "created_by": "created_by",
        "basic_details": "basic_details",
        "campaign_content": "campaign_content",
        "segmentation_details": "segmentation_details",
        "scheduling_details": "scheduling_details",
        "delivery_controls": "delivery_controls",
        "request_id": "request_id",
        "trigger_condition": "trigger_condition",
        "advanced": "advanced",
        "conversion_goal_details": "conversion_goal_details",
        "control_group_details": "control_group_details",
        "utm_params": "utm_params",
        "connector": "connector",
        "campaign_audience_limit": "campaign_audience_limit",
    },
    responses={201: {"$ref": "V1CampaignCreated"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="body",
        name="request_id",
    ),
    limits=(
        Limit(
            seconds=1,
            amount=5,
            unit="calls",
        ),
        Limit(
            seconds=60,
            amount=25,
            unit="calls",
        ),
        Limit(
            seconds=3600,
            amount=100,
            unit="calls",
        ),
        Limit(
            seconds=60,
            amount=5,
            unit="campaigns",
            outcome="success",
        ),
        Limit(
            seconds=3600,
            amount=25,
            unit="campaigns",
            outcome="success",
        ),
        Limit(
            seconds=86400,
            amount=100,
            unit="campaigns",
            outcome="success",
        ),
    ),
    max_body=None,
)
