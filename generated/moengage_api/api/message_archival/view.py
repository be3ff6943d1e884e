"""POST /v1/archival/view"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.archival_result import ArchivalResult

__all__ = ["OPERATION"]

OPERATION: Operation[ArchivalResult] = Operation(
    id="message_archival.view",
    method="POST",
    path="/v1/archival/view",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "ArchivalRequest"},
    body_required=True,
    body_names={
        "user_id": "user_id",
        "delivery_type": "delivery_type",
        "campaign_type": "campaign_type",
        "campaign_channel": "campaign_channel",
        "sent_epoch_time": "sent_epoch_time",
        "campaign_id": "campaign_id",
        "event_name": "event_name",
        "platform": "platform",
        "event_id": "event_id",
    },
    responses={200: {"$ref": "ArchivalResult"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=1000,
            unit="requests",
        ),
    ),
    max_body=None,
)
