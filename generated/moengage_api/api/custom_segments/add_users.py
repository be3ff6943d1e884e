"""PUT /v2/custom-segments/file-segment/add-users"""

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
    from ...models.segment_change_accepted import SegmentChangeAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[SegmentChangeAccepted] = Operation(
    id="custom_segments.add_users",
    method="PUT",
    path="/v2/custom-segments/file-segment/add-users",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="MOE-DBNAME",
            python_name="moe_dbname",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "FileSegmentUpdate"},
    body_required=True,
    body_names={
        "name": "name",
        "attribute_name": "attribute_name",
        "attribute_type": "attribute_type",
        "file_url": "file_url",
        "cs_id": "cs_id",
        "callback_url": "callback_url",
        "emails": "emails",
    },
    responses={202: {"$ref": "SegmentChangeAccepted"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=3600,
            amount=10,
            unit="requests",
            pool="file_segments",
        ),
        Limit(
            seconds=86400,
            amount=100,
            unit="requests",
            pool="file_segments",
        ),
    ),
    max_body=None,
)
