"""POST /v1.0/business_event"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
)

if TYPE_CHECKING:
    from ...models.business_event_created import BusinessEventCreated

__all__ = ["OPERATION"]

OPERATION: Operation[BusinessEventCreated] = Operation(
    id="business_events.create",
    method="POST",
    path="/v1.0/business_event",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "BusinessEventCreate"},
    body_required=True,
    body_names={
        "event_name": "event_name",
        "event_attributes": "event_attributes",
        "created_by": "created_by",
    },
    responses={200: {"$ref": "BusinessEventCreated"}},
    workspace=(),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(),
    max_body=None,
)
