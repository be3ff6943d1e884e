"""POST /v5/campaigns/search"""

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
    from ...models.campaign_page import CampaignPage

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignPage] = Operation(
    id="campaigns_v5.search",
    method="POST",
    path="/v5/campaigns/search",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(),
    body={"$ref": "CampaignSearch"},
    body_required=True,
    body_names={
        "limit": "limit",
        "page": "page",
        "request_id": "request_id",
        "campaign_fields": "campaign_fields",
        "include_child_campaigns": "include_child_campaigns",
        "include_archive_campaigns": "include_archive_campaigns",
    },
    responses={200: {"$ref": "CampaignPage"}},
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
