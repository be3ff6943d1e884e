"""POST /v5/campaigns/test"""

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
    from ...models.campaign_test_result import CampaignTestResult

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignTestResult] = Operation(
    id="campaigns_v5.send_test",
    method="POST",
    path="/v5/campaigns/test",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:create_manage",),
    parameters=(),
    body={
        "oneOf": [{"$ref": "PushCampaignTest"}, {"$ref": "EmailCampaignTest"}, {"$ref": "DraftCampaignTest"}]
    },
    body_required=True,
    body_names={
        "channel": "channel",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "basic_details": "basic_details",
        "personalization_details": "personalization_details",
        "connector": "connector",
        "draft_id": "draft_id",
    },
    responses={200: {"$ref": "CampaignTestResult"}},
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
