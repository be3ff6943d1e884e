"""GET /campaign_reports/rest_api/{APP_ID}/{FILENAME}"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Operation,
    Parameter,
    Signature,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[bytes] = Operation(
    id="stats.download_report",
    method="GET",
    path="/campaign_reports/rest_api/{APP_ID}/{FILENAME}",
    server="https://api-{dc}.moengage.com",
    key=None,
    scopes=(),
    parameters=(
        Parameter(
            name="FILENAME",
            python_name="filename",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"format": "binary"}},
    workspace=(WorkspacePlace(location="path", name="APP_ID"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    signature=Signature(
        key="campaigns",
        name="Signature",
        join="|",
        of=("workspace", "path.FILENAME", "key"),
        location="header",
    ),
    limits=(),
    max_body=None,
)
