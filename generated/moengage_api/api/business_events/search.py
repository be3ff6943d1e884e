"""POST /v1.0/business_event/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
)

if TYPE_CHECKING:
    from ...models.business_event_list import BusinessEventList

__all__ = ["OPERATION"]

OPERATION: Operation[BusinessEventList] = Operation(
    id="business_events.search",
    method="POST",
    path="/v1.0/business_event/search",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "BusinessEventSearch"},
    body_required=True,
    body_names={"event_ids": "event_ids", "event_names": "event_names"},
    responses={200: {"$ref": "BusinessEventList"}},
    workspace=(),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
)
