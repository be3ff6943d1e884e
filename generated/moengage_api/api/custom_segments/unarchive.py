"""PATCH /v2/custom-segments/unarchive"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.segment_change_accepted import SegmentChangeAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[SegmentChangeAccepted] = Operation(
    id="custom_segments.unarchive",
    method="PATCH",
    path="/v2/custom-segments/unarchive",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "SegmentReference"},
    body_required=True,
    body_names={"name": "name", "cs_id": "cs_id"},
    responses={202: {"$ref": "SegmentChangeAccepted"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
