"""PUT /core-services/v1/global-control-group/users"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    RequestId,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[None] = Operation(
    id="campaigns.update_global_control_group",
    method="PUT",
    path="/core-services/v1/global-control-group/users",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "ControlGroupUpdate"},
    body_required=True,
    body_names={
        "file_url": "file_url",
        "action_type": "action_type",
        "updated_by": "updated_by",
        "request_id": "request_id",
    },
    responses={204: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        body="request_id",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10,
            unit="calls",
        ),
    ),
    max_body=None,
)
