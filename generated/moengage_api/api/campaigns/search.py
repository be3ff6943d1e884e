"""POST /core-services/v1/campaigns/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.v1_email_campaign import V1EmailCampaign
    from ...models.v1_push_campaign import V1PushCampaign
    from ...models.v1_sms_campaign import V1SmsCampaign

__all__ = ["OPERATION"]

OPERATION: Operation[list[V1EmailCampaign | V1PushCampaign | V1SmsCampaign]] = Operation(
    id="campaigns.search",
    method="POST",
    path="/core-services/v1/campaigns/search",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "V1CampaignSearch"},
    body_required=True,
    body_names={
        "limit": "limit",
        "page": "page",
        "request_id": "request_id",
        "campaign_fields": "campaign_fields",
        "include_child_campaigns": "include_child_campaigns",
        "include_archive_campaigns": "include_archive_campaigns",
    },
    responses={
        200: {
            "items": {
                "oneOf": [{"$ref": "V1PushCampaign"}, {"$ref": "V1EmailCampaign"}, {"$ref": "V1SmsCampaign"}]
            }
        }
    },
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
    pagination=Pagination(
        kind="page",
        page="page",
        size="limit",
        first=1,
        max=15,
    ),
)
