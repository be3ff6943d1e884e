"""POST /v5/personalization/preview"""

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
    from ...models.preview_result import PreviewResult

__all__ = ["OPERATION"]

OPERATION: Operation[PreviewResult] = Operation(
    id="campaigns_v5.preview",
    method="POST",
    path="/v5/personalization/preview",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(),
    body={"$ref": "PreviewRequest"},
    body_required=True,
    body_names={
        "channel": "channel",
        "user_identification": "user_identification",
        "campaign_content": "campaign_content",
        "request_id": "request_id",
        "event_attributes": "event_attributes",
    },
    responses={200: {"$ref": "PreviewResult"}},
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
            seconds=60,
            amount=10000,
            unit="calls",
        ),
    ),
    max_body=None,
)
