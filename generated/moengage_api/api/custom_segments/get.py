"""GET /v3/custom-segments/{id}"""

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
    id="custom_segments.get",
    method="GET",
    path="/v3/custom-segments/{id}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="id",
            python_name="id",
            location="path",
            required=True,
            explode=False,
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
            amount=100,
            unit="requests",
        ),
        Limit(
            seconds=3600,
            amount=1000,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=4000,
            unit="requests",
        ),
    ),
    max_body=None,
)
