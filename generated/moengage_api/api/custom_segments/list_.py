"""GET /v3/custom-segments"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.segment_list import SegmentList

__all__ = ["OPERATION"]

OPERATION: Operation[SegmentList] = Operation(
    id="custom_segments.list",
    method="GET",
    path="/v3/custom-segments",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="name",
            python_name="name",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "SegmentList"}},
    meanings={400: {"Request Error": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
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
