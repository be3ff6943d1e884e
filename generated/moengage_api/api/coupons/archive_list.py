"""PUT /v1/coupon-list/{coupon_list_id}/archive"""

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
    id="coupons.archive_list",
    method="PUT",
    path="/v1/coupon-list/{coupon_list_id}/archive",
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
            seconds=86400,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
)
