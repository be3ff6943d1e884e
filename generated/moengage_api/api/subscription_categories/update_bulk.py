"""POST /v1/category-subscription/user-preferences"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.message_answer import MessageAnswer

__all__ = ["OPERATION"]

OPERATION: Operation[MessageAnswer] = Operation(
    id="subscription_categories.update_bulk",
    method="POST",
    path="/v1/category-subscription/user-preferences",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "SubscriptionBulkUpdate"},
    body_required=True,
    body_names={"channel": "channel", "user_preferences": "user_preferences"},
    responses={200: {"$ref": "MessageAnswer"}},
    meanings={409: {"API SECRET not configured": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=360000,
            unit="requests",
        ),
    ),
    max_body=None,
)
