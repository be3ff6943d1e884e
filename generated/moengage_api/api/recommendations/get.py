"""GET /v1/recommendations/{recommendations_id}"""

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
    from ...models.recommendation import Recommendation

__all__ = ["OPERATION"]

OPERATION: Operation[Recommendation] = Operation(
    id="recommendations.get",
    method="GET",
    path="/v1/recommendations/{recommendations_id}",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="recommendations_id",
            python_name="recommendations_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "Recommendation"}},
    meanings={400: {"recommendation does not exist": "not-found"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    status_is_state=True,
    limits=(
        Limit(
            seconds=60,
            amount=1000,
            unit="requests",
        ),
    ),
    max_body=None,
)
