"""POST /v1/coupon-list/{coupon_list_id}/usage-report"""

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
    id="coupons.get_usage_report",
    method="POST",
    path="/v1/coupon-list/{coupon_list_id}/usage-report",
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
    body={"$ref": "CouponUsageReportRequest"},
    body_required=True,
    body_names={"start_date": "start_date", "end_date": "end_date", "email_subscribers": "email_subscribers"},
    responses={200: {"$ref": "MessageAnswer"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=5,
            unit="requests",
            by="coupon_list_id",
        ),
        Limit(
            seconds=86400,
            amount=50,
            unit="requests",
            by="coupon_list_id",
        ),
    ),
    max_body=None,
)
