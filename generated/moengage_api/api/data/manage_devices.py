"""POST /v1/devices/manage"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.manage_devices",
    method="POST",
    path="/v1/devices/manage",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "ManageDevicesRequest"},
    body_required=True,
    body_names={
        "user_identifier_type": "user_identifier_type",
        "user_identifier_value": "user_identifier_value",
        "action_type": "action_type",
        "reason": "reason",
        "client_reference_id": "client_reference_id",
        "device_identifiers": "device_identifiers",
    },
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="query", name="app_id"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=1000,
            unit="requests",
        ),
    ),
    max_body=131072,
)
