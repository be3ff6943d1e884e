"""PUT /v1.0/opt-in-management/user-preferences"""

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
    id="email_subscriptions.update_preferences",
    method="PUT",
    path="/v1.0/opt-in-management/user-preferences",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "EmailPreferencesUpdate"},
    body_required=True,
    body_names={"user_preferences": "user_preferences"},
    responses={200: {"$ref": "MessageAnswer"}},
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
        Limit(
            seconds=86400,
            amount=360000,
            unit="requests",
        ),
    ),
    max_body=None,
)
