"""POST /v1/customer/delete"""

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
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.delete_user",
    method="POST",
    path="/v1/customer/delete",
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
    body={"$ref": "DeleteUserRequest"},
    body_required=True,
    body_names={"identity_type": "identity_type", "identity_value": "identity_value"},
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        400: {"Not Found": "not-found"},
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
            amount=5000,
            unit="requests",
        ),
    ),
    max_body=131072,
)
