"""POST /emails/v1.0/bulk-resubscribe"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.resubscribe_accepted import ResubscribeAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[ResubscribeAccepted] = Operation(
    id="email_subscriptions.resubscribe",
    method="POST",
    path="/emails/v1.0/bulk-resubscribe",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "ResubscribeRequest"},
    body_required=True,
    body_names={
        "recipients": "recipients",
        "esp": "esp",
        "update_esp": "update_esp",
        "request_id": "request_id",
    },
    responses={202: {"$ref": "ResubscribeAccepted"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        body="request_id",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=14400,
            unit="requests",
        ),
    ),
    max_body=None,
)
