"""PATCH /v3/custom-segments/{id}"""

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
    from ...models.filter_segment_saved import FilterSegmentSaved

__all__ = ["OPERATION"]

OPERATION: Operation[FilterSegmentSaved] = Operation(
    id="custom_segments.update",
    method="PATCH",
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
    body={"$ref": "FilterSegmentUpdate"},
    body_required=True,
    body_names={"included_filters": "included_filters", "name": "name", "updated_by": "updated_by"},
    responses={200: {"$ref": "FilterSegmentSaved"}},
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
