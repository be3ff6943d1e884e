"""GET /v1/category-subscription/user-preferences"""

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
    from ...models.subscription_preferences import SubscriptionPreferences

__all__ = ["OPERATION"]

OPERATION: Operation[SubscriptionPreferences] = Operation(
    id="subscription_categories.get",
    method="GET",
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
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "SubscriptionPreferences"}},
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
