"""POST /v5/campaigns/{campaign_id}/validate"""

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
    from ...models.campaign_validation import CampaignValidation

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignValidation] = Operation(
    id="campaigns_v5.validate",
    method="POST",
    path="/v5/campaigns/{campaign_id}/validate",
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
    body={"$ref": "CampaignValidateRequest"},
    body_required=True,
    body_names={"request_id": "request_id"},
    responses={200: {"$ref": "CampaignValidation"}},
    workspace=(
        WorkspacePlace(location="header", name="MOE-APPKEY"),
        WorkspacePlace(location="header", name="X-MOE-Tenant-ID"),
    ),
    idempotency=Idempotency(
        kind="natural",
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
