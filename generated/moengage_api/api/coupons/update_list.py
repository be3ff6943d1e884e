"""PATCH /v1/coupon-list/{coupon_list_id}"""

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
    from ...models.coupon_list import CouponList

__all__ = ["OPERATION"]

OPERATION: Operation[CouponList] = Operation(
    id="coupons.update_list",
    method="PATCH",
    path="/v1/coupon-list/{coupon_list_id}",
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
    body={"$ref": "CouponListUpdate"},
    body_required=True,
    body_names={
        "name": "name",
        "expires_at": "expires_at",
        "email_alert_subscribers": "email_alert_subscribers",
        "alert_conditions": "alert_conditions",
    },
    responses={200: {"$ref": "CouponList"}},
    meanings={400: {"duplicate-coupon-list-name": "conflict", "duplicate-coupon-list-label": "conflict"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    status_is_state=True,
    limits=(
        Limit(
            seconds=86400,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
)
