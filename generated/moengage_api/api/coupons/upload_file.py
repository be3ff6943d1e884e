"""POST /v1/coupon-list/{coupon_list_id}/files"""

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
    id="coupons.upload_file",
    method="POST",
    path="/v1/coupon-list/{coupon_list_id}/files",
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
    body={"$ref": "CouponFileRequest"},
    body_required=True,
    body_names={
        "file_url": "file_url",
        "name": "name",
        "file_url_auth_username": "file_url_auth_username",
        "file_url_auth_password": "file_url_auth_password",
        "created_by": "created_by",
        "callback_url": "callback_url",
    },
    responses={201: {"$ref": "CouponFile"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    status_is_state=True,
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
