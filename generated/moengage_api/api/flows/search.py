"""POST /v5/flows/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.flow_page import FlowPage

__all__ = ["OPERATION"]

OPERATION: Operation[FlowPage] = Operation(
    id="flows.search",
    method="POST",
    path="/v5/flows/search",
    server="https://api-{dc}.moengage.com",
    key="scoped",
    scopes=("campaigns:view",),
    parameters=(),
    body={"$ref": "FlowSearch"},
    body_required=True,
    body_names={
        "request_id": "request_id",
        "status": "status",
        "delivery_type": "delivery_type",
        "tags": "tags",
        "teams": "teams",
        "name": "name",
        "created_by": "created_by",
        "creation_start_time": "creation_start_time",
        "creation_end_time": "creation_end_time",
        "include_archived": "include_archived",
        "limit": "limit",
        "cursor": "cursor",
    },
    responses={200: {"$ref": "FlowPage"}},
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
    pagination=Pagination(
        kind="cursor",
        page="cursor",
        next="data.next_cursor",
        size="limit",
        max=100,
        items="data.flows",
        more="data.has_more",
    ),
)
