"""GET /v5/analytics/dashboards/{dashboard_id}/charts/{chart_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    Parameter,
)

if TYPE_CHECKING:
    from ...models.chart_data import ChartData

__all__ = ["OPERATION"]

OPERATION: Operation[ChartData] = Operation(
    id="analytics.get_chart",
    method="GET",
    path="/v5/analytics/dashboards/{dashboard_id}/charts/{chart_id}",
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
        Parameter(
            name="chart_id",
            python_name="chart_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
        Parameter(
            name="cache",
            python_name="cache",
            location="query",
            required=False,
            explode=True,
            schema={"type": "boolean"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "ChartData"}},
    workspace=(),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
