"""PUT /v1/coupon-list/{coupon_list_id}/activate"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[None] = Operation(
    id="coupons.activate_list",
    method="PUT",
    path="/v1/coupon-list/{coupon_list_id}/activate",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="coupon_list_id",
            python_name="coupon_list_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "CouponListActivation"},
    body_required=True,
    body_names={"expires_at": "expires_at"},
    responses={204: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=86400,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
)
