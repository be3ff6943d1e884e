"""POST /v3/custom-segments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.filter_segment_saved import FilterSegmentSaved

__all__ = ["OPERATION"]

OPERATION: Operation[FilterSegmentSaved] = Operation(
    id="custom_segments.create",
    method="POST",
    path="/v3/custom-segments",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "FilterSegmentCreate"},
    body_required=True,
    body_names={"name": "name", "included_filters": "included_filters"},
    responses={201: {"$ref": "FilterSegmentSaved"}},
    meanings={400: {"Request Error": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=50,
            unit="requests",
        ),
        Limit(
            seconds=3600,
            amount=200,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=1000,
            unit="requests",
        ),
    ),
    max_body=None,
)
