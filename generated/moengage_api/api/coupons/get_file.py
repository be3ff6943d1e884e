"""GET /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}"""

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
    from ...models.coupon_file import CouponFile

__all__ = ["OPERATION"]

OPERATION: Operation[CouponFile] = Operation(
    id="coupons.get_file",
    method="GET",
    path="/v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}",
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
        Parameter(
            name="coupon_file_id",
            python_name="coupon_file_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "CouponFile"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    status_is_state=True,
    limits=(
        Limit(
            seconds=86400,
            amount=10000,
            unit="requests",
        ),
    ),
    max_body=None,
)
