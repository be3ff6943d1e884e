"""PATCH /v5/campaigns/{campaign_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.campaign_updated import CampaignUpdated

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignUpdated] = Operation(
    id="campaigns_v5.update",
    method="PATCH",
    path="/v5/campaigns/{campaign_id}",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:create_manage",),
    parameters=(
        Parameter(
            name="campaign_id",
            python_name="campaign_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
        Parameter(
            name="X-MOE-Scopes",
            python_name="x_moe_scopes",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={
        "anyOf": [{"$ref": "PushCampaignPatch"}, {"$ref": "EmailCampaignPatch"}, {"$ref": "CampaignPublish"}]
    },
    body_required=True,
    body_names={
        "request_id": "request_id",
        "channel": "channel",
        "campaign_delivery_type": "campaign_delivery_type",
        "updated_by": "updated_by",
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
        "status": "status",
    },
    responses={200: {"$ref": "CampaignUpdated"}},
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
