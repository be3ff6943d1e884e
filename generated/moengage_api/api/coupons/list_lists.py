"""GET /v1/coupon-list"""

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
    from ...models.coupon_lists import CouponLists

__all__ = ["OPERATION"]

OPERATION: Operation[CouponLists] = Operation(
    id="coupons.list_lists",
    method="GET",
    path="/v1/coupon-list",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="status",
            python_name="status",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string", "enum": ["ACTIVE", "ARCHIVED", "EXPIRED"]},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "CouponLists"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=86400,
            amount=10000,
            unit="requests",
        ),
    ),
    max_body=None,
)
