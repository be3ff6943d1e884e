"""POST /v1/customers/export"""

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
    from ...models.export_users_result import ExportUsersResult

__all__ = ["OPERATION"]

OPERATION: Operation[ExportUsersResult] = Operation(
    id="data.export_users",
    method="POST",
    path="/v1/customers/export",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="X-Forwarded-For",
            python_name="x_forwarded_for",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "ExportUsersRequest"},
    body_required=True,
    body_names={"data": "data"},
    responses={200: {"$ref": "ExportUsersResult"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
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
            count="data.identifiers",
        ),
    ),
    max_body=131072,
)
