"""GET /v5/analytics/dashboards/{dashboard_id}/charts"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    Parameter,
)

if TYPE_CHECKING:
    from ...models.dashboard_found import DashboardFound

__all__ = ["OPERATION"]

OPERATION: Operation[DashboardFound] = Operation(
    id="analytics.list_charts",
    method="GET",
    path="/v5/analytics/dashboards/{dashboard_id}/charts",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="dashboard_id",
            python_name="dashboard_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "DashboardFound"}},
    workspace=(),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
