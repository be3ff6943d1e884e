"""POST /v1/opengdpr_requests/{appId}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.gdpr_request_result import GdprRequestResult

__all__ = ["OPERATION"]

OPERATION: Operation[GdprRequestResult] = Operation(
    id="gdpr.submit_request",
    method="POST",
    path="/v1/opengdpr_requests/{appId}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "GdprRequest"},
    body_required=True,
    body_names={
        "request_type": "request_type",
        "submitted_time": "submitted_time",
        "identities": "identities",
        "api_version": "api_version",
    },
    responses={200: {"$ref": "GdprRequestResult"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="path", name="appId"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(),
    max_body=131072,
)
