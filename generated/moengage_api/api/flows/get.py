"""GET /v5/flows/{flow_id}"""

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
    from ...models.flow_found import FlowFound

__all__ = ["OPERATION"]

OPERATION: Operation[FlowFound] = Operation(
    id="flows.get",
    method="GET",
    path="/v5/flows/{flow_id}",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(
        Parameter(
            name="flow_id",
            python_name="flow_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string", "pattern": "^[a-f0-9]{24}$"},
        ),
        Parameter(
            name="version_no",
            python_name="version_no",
            location="query",
            required=False,
            explode=True,
            schema={"type": "integer", "minimum": 1},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "FlowFound"}},
    workspace=(
        WorkspacePlace(location="header", name="MOE-APPKEY"),
        WorkspacePlace(location="header", name="X-MOE-Tenant-ID"),
    ),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        header="X-MOE-Request-Id",
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
