"""POST /v5/campaigns/meta"""

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
    from ...models.campaign_meta_page import CampaignMetaPage

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignMetaPage] = Operation(
    id="campaigns_v5.get_meta",
    method="POST",
    path="/v5/campaigns/meta",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(),
    body={"$ref": "CampaignMetaSearch"},
    body_required=True,
    body_names={
        "limit": "limit",
        "page": "page",
        "request_id": "request_id",
        "campaign_fields": "campaign_fields",
        "include_child_campaigns": "include_child_campaigns",
    },
    responses={200: {"$ref": "CampaignMetaPage"}},
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
    pagination=Pagination(
        kind="page",
        page="page",
        size="limit",
        first=1,
        max=15,
        items="data.campaigns",
    ),
)
