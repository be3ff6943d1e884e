"""POST /v1/integrations/authentication"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.test_connection_result import TestConnectionResult

__all__ = ["OPERATION"]

OPERATION: Operation[TestConnectionResult] = Operation(
    id="data.test_connection",
    method="POST",
    path="/v1/integrations/authentication",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "TestConnectionRequest"},
    body_required=True,
    body_names={"app_id": "app_id", "app_secret": "app_secret", "source": "source", "region": "region"},
    responses={200: {"$ref": "TestConnectionResult"}},
    meanings={400: {"Blacklisted": "permission"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=131072,
)
