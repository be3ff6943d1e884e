"""POST /v5/campaigns"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.campaign_created import CampaignCreated

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignCreated] = Operation(
    id="campaigns_v5.create",
    method="POST",
    path="/v5/campaigns",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:create_manage",),
    parameters=(),
    body={"oneOf": [{"$ref": "PushCampaignDraft"}, {"$ref": "EmailCampaignDraft"}]},
    body_required=True,
    body_names={
        "channel": "channel",
        "campaign_delivery_type": "campaign_delivery_type",
        "created_by": "created_by",
        "request_id": "request_id",
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
        "campaign_audience_limit": "campaign_audience_limit",
        "connector": "connector",
    },
    responses={201: {"$ref": "CampaignCreated"}},
    workspace=(
        WorkspacePlace(location="header", name="MOE-APPKEY"),
        WorkspacePlace(location="header", name="X-MOE-Tenant-ID"),
    ),
    idempotency=Idempotency(
        kind="header",
        name="Idempotency-Key",
    ),
    request_id=RequestId(
        header="X-MOE-Request-Id",
        body="request_id",
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
