"""POST /core-services/v1/campaigns/meta"""

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
    from ...models.v1_campaign_meta import V1CampaignMeta

__all__ = ["OPERATION"]

OPERATION: Operation[list[V1CampaignMeta]] = Operation(
    id="campaigns.get_meta",
    method="POST",
    path="/core-services/v1/campaigns/meta",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "V1CampaignMetaSearch"},
    body_required=True,
    body_names={
        "limit": "limit",
        "page": "page",
        "request_id": "request_id",
        "campaign_fields": "campaign_fields",
        "include_child_campaigns": "include_child_campaigns",
    },
    responses={200: {"items": {"$ref": "V1CampaignMeta"}}},
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
