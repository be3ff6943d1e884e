"""POST /core-services/v1/campaigns/{parent_campaign_id}/executions"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    Parameter,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.campaign_executions import CampaignExecutions

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignExecutions] = Operation(
    id="campaigns.list_executions",
    method="POST",
    path="/core-services/v1/campaigns/{parent_campaign_id}/executions",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="parent_campaign_id",
            python_name="parent_campaign_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "CampaignExecutionsRequest"},
    body_required=True,
    body_names={"limit": "limit", "page": "page", "request_id": "request_id"},
    responses={200: {"$ref": "CampaignExecutions"}},
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
        items="executions",
    ),
)
