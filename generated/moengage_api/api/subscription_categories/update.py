"""PUT /v1/category-subscription/user-preferences"""

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
    from ...models.message_answer import MessageAnswer

__all__ = ["OPERATION"]

OPERATION: Operation[MessageAnswer] = Operation(
    id="subscription_categories.update",
    method="PUT",
    path="/v1/category-subscription/user-preferences",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="user_id",
            python_name="user_id",
            location="query",
            required=True,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="cid",
            python_name="cid",
            location="query",
            required=True,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="moe_event_id",
            python_name="moe_event_id",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "SubscriptionUpdate"},
    body_required=True,
    body_names={"categories": "categories", "unsubscribe_all": "unsubscribe_all"},
    responses={200: {"$ref": "MessageAnswer"}},
    meanings={
        400: {"Internal App Key": "authentication"},
        409: {"API SECRET not configured": "authentication"},
    },
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
