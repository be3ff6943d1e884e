"""PATCH /v5/campaigns/{campaign_id}/status"""

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
    from ...models.campaign_status_changed import CampaignStatusChanged

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignStatusChanged] = Operation(
    id="campaigns_v5.update_status",
    method="PATCH",
    path="/v5/campaigns/{campaign_id}/status",
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
    ),
    body={"$ref": "CampaignStatusChange"},
    body_required=True,
    body_names={"action": "action", "request_id": "request_id"},
    responses={200: {"$ref": "CampaignStatusChanged"}},
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
            pool="campaigns_v5_status",
        ),
        Limit(
            seconds=60,
            amount=100,
            unit="calls",
            pool="campaigns_v5_status",
        ),
        Limit(
            seconds=3600,
            amount=6000,
            unit="calls",
            pool="campaigns_v5_status",
        ),
    ),
    max_body=None,
)
