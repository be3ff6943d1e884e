"""POST /core-services/v1/personalization/preview"""

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
    from ...models.v1_preview_result import V1PreviewResult

__all__ = ["OPERATION"]

OPERATION: Operation[V1PreviewResult] = Operation(
    id="campaigns.preview",
    method="POST",
    path="/core-services/v1/personalization/preview",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="data-compression",
            python_name="data_compression",
            location="header",
            required=False,
            explode=False,
            schema={"type": "boolean"},
        ),
    ),
    body={"$ref": "V1PreviewRequest"},
    body_required=True,
    body_names={
        "personalization_content": "personalization_content",
        "personalization_details": "personalization_details",
        "request_id": "request_id",
        "user_details": "user_details",
    },
    responses={200: {"$ref": "V1PreviewResult"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
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
