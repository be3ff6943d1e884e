"""DELETE /v1/coupon-list/{coupon_list_id}/files/{coupon_file_id}"""

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
    id="coupons.delete_file",
    method="DELETE",
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
    responses={204: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=5,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=50,
            unit="requests",
        ),
    ),
    max_body=None,
)
