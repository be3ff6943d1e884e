"""POST /core-services/v1/campaigns/test"""

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
    from ...models.campaign_test_result_data import CampaignTestResultData

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignTestResultData] = Operation(
    id="campaigns.send_test",
    method="POST",
    path="/core-services/v1/campaigns/test",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"oneOf": [{"$ref": "V1PushCampaignTest"}, {"$ref": "V1EmailCampaignTest"}]},
    body_required=True,
    body_names={
        "channel": "channel",
        "basic_details": "basic_details",
        "campaign_content": "campaign_content",
        "test_campaign_meta": "test_campaign_meta",
        "request_id": "request_id",
        "personalization_details": "personalization_details",
        "connector": "connector",
        "utm_params": "utm_params",
    },
    responses={200: {"$ref": "CampaignTestResultData"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
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
