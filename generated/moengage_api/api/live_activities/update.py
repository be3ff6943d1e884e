"""POST /v1.0/live-activity/broadcast/update"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.live_activity_result import LiveActivityResult

__all__ = ["OPERATION"]

OPERATION: Operation[LiveActivityResult] = Operation(
    id="live_activities.update",
    method="POST",
    path="/v1.0/live-activity/broadcast/update",
    server="https://api-{dc}.moengage.com",
    key="push",
    scopes=(),
    parameters=(),
    body={"$ref": "LiveActivityChange"},
    body_required=True,
    body_names={
        "broadcast_live_activity_id": "broadcast_live_activity_id",
        "ios": "ios",
        "instance_id": "instance_id",
    },
    responses={200: {"$ref": "LiveActivityResult"}},
    workspace=(WorkspacePlace(location="header", name="X-MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=500,
            unit="requests",
        ),
        Limit(
            seconds=60,
            amount=5,
            unit="requests",
            by="body.broadcast_live_activity_id",
        ),
    ),
    max_body=5120,
)
