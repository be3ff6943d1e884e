"""POST /v1/coupon-list"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.coupon_list import CouponList

__all__ = ["OPERATION"]

OPERATION: Operation[CouponList] = Operation(
    id="coupons.create_list",
    method="POST",
    path="/v1/coupon-list",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "CouponListRequest"},
    body_required=True,
    body_names={
        "name": "name",
        "label": "label",
        "expires_at": "expires_at",
        "created_by": "created_by",
        "email_alert_subscribers": "email_alert_subscribers",
        "alert_conditions": "alert_conditions",
    },
    responses={201: {"$ref": "CouponList"}},
    meanings={400: {"duplicate-coupon-list-name": "conflict", "duplicate-coupon-list-label": "conflict"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
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
