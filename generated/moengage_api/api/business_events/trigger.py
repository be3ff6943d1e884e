"""POST /v1.0/business_event/trigger"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
)

if TYPE_CHECKING:
    from ...models.business_event_triggered import BusinessEventTriggered

__all__ = ["OPERATION"]

OPERATION: Operation[BusinessEventTriggered] = Operation(
    id="business_events.trigger",
    method="POST",
    path="/v1.0/business_event/trigger",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "BusinessEventTrigger"},
    body_required=True,
    body_names={
        "event_name": "event_name",
        "event_attributes": "event_attributes",
        "triggered_by": "triggered_by",
    },
    responses={200: {"$ref": "BusinessEventTriggered"}},
    workspace=(),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=3600,
            amount=50,
            unit="triggers",
        ),
        Limit(
            seconds=86400,
            amount=200,
            unit="triggers",
        ),
    ),
    max_body=None,
)
