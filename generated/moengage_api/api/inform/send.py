"""POST /v1.0/alerts/send"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.inform_result import InformResult

__all__ = ["OPERATION"]

OPERATION: Operation[InformResult] = Operation(
    id="inform.send",
    method="POST",
    path="/v1.0/alerts/send",
    server="https://api-{dc}.moengage.com",
    key="inform",
    scopes=(),
    parameters=(),
    body={"$ref": "InformRequest"},
    body_required=True,
    body_names={
        "payloads": "payloads",
        "alert_id": "alert_id",
        "alert_reference_name": "alert_reference_name",
        "user_id": "user_id",
        "transaction_id": "transaction_id",
    },
    responses={200: {"$ref": "InformResult"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="body",
        name="transaction_id",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="requests",
        ),
    ),
    max_body=None,
)
