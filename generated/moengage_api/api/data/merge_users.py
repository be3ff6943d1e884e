"""POST /v1/customer/merge"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.merge_users_result import MergeUsersResult

__all__ = ["OPERATION"]

OPERATION: Operation[MergeUsersResult] = Operation(
    id="data.merge_users",
    method="POST",
    path="/v1/customer/merge",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "MergeUsersRequest"},
    body_required=True,
    body_names={"merge_data": "merge_data"},
    responses={200: {"$ref": "MergeUsersResult"}},
    meanings={
        400: {"Account Suspended": "permission"},
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"},
    },
    workspace=(
        WorkspacePlace(location="query", name="app_id"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=1000,
            unit="users",
            count="merge_data",
        ),
    ),
    max_body=131072,
)
