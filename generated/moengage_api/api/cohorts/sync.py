"""POST /v1/integrations/cohortsync"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="cohorts.sync",
    method="POST",
    path="/v1/integrations/cohortsync",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "CohortSync"},
    body_required=True,
    body_names={"action": "action", "partner": "partner", "parameters": "parameters"},
    responses={200: {"$ref": "AcceptedResponse"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=300,
            unit="requests",
        ),
    ),
    max_body=131072,
)
