"""GET /v5/campaigns/{campaign_id}"""

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
    from ...models.campaign_found import CampaignFound

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignFound] = Operation(
    id="campaigns_v5.get",
    method="GET",
    path="/v5/campaigns/{campaign_id}",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(
        Parameter(
            name="campaign_id",
            python_name="campaign_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "CampaignFound"}},
    workspace=(
        WorkspacePlace(location="header", name="MOE-APPKEY"),
        WorkspacePlace(location="header", name="X-MOE-Tenant-ID"),
    ),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        header="X-MOE-Request-Id",
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
