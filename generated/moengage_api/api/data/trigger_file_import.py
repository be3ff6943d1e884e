"""POST /v1.0/data/fileimports/trigger/{schedule_id}"""

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
    id="data.trigger_file_import",
    method="POST",
    path="/v1.0/data/fileimports/trigger/{schedule_id}",
    server="https://fileimports-data-api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="schedule_id",
            python_name="schedule_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={400: {"NOT_FOUND": "not-found", "ALREADY_EXISTS": "rate-limit"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=300,
            amount=1,
            unit="runs",
            by="schedule_id",
            outcome="success",
        ),
    ),
    max_body=None,
)
