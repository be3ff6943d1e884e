"""PATCH /v5/flows/{flow_id}/status"""

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
    from ...models.flow_status_changed import FlowStatusChanged

__all__ = ["OPERATION"]

OPERATION: Operation[FlowStatusChanged] = Operation(
    id="flows.update_status",
    method="PATCH",
    path="/v5/flows/{flow_id}/status",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:create_manage",),
    parameters=(
        Parameter(
            name="flow_id",
            python_name="flow_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string", "pattern": "^[a-f0-9]{24}$"},
        ),
    ),
    body={"$ref": "FlowStatusChange"},
    body_required=True,
    body_names={
        "action": "action",
        "updated_by": "updated_by",
        "version_no": "version_no",
        "request_id": "request_id",
    },
    responses={200: {"$ref": "FlowStatusChanged"}},
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
