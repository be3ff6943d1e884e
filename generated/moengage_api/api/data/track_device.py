"""POST /v1/device/{app_id}"""

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
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.track_device",
    method="POST",
    path="/v1/device/{app_id}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="X-Forwarded-For",
            python_name="x_forwarded_for",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "TrackDeviceRequest"},
    body_required=True,
    body_names={
        "type_": "type",
        "customer_id": "customer_id",
        "attributes": "attributes",
        "device_id": "device_id",
    },
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="path", name="app_id"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="devices",
        ),
    ),
    max_body=131072,
)
