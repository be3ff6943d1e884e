"""POST /v1/event/{Workspace_ID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    LocalCheck,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.track_event",
    method="POST",
    path="/v1/event/{Workspace_ID}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="project_code",
            python_name="project_code",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="X-Forwarded-For",
            python_name="x_forwarded_for",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "TrackEventRequest"},
    body_required=True,
    body_names={
        "type_": "type",
        "actions": "actions",
        "customer_id": "customer_id",
        "device_id": "device_id",
        "user_identifiers": "user_identifiers",
    },
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="path", name="Workspace_ID"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=30000,
            unit="events",
            count="actions",
        ),
    ),
    max_body=131072,
    checks=(
        LocalCheck(
            name="future-events",
            at="actions",
            fields=("current_time", "user_time"),
            local="user_time",
            offset="user_timezone_offset",
        ),
        LocalCheck(
            name="platform",
            at="actions.platform",
            fields=("ANDROID", "iOS", "web", "TV", "unknown"),
        ),
        LocalCheck(
            name="name-length",
            at="actions.action",
            most=200,
        ),
        LocalCheck(
            name="name-length",
            at="actions.attributes",
            most=200,
        ),
        LocalCheck(
            name="value-length",
            at="actions.attributes",
            most=512,
        ),
        LocalCheck(
            name="attribute-count",
            at="actions.attributes",
            most=100,
        ),
        LocalCheck(
            name="mixed-lists",
            at="actions.attributes",
        ),
    ),
)
