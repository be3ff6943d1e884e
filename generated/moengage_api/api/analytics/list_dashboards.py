"""GET /v5/analytics/dashboards"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
)

if TYPE_CHECKING:
    from ...models.dashboard_list import DashboardList

__all__ = ["OPERATION"]

OPERATION: Operation[DashboardList] = Operation(
    id="analytics.list_dashboards",
    method="GET",
    path="/v5/analytics/dashboards",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "DashboardList"}},
    workspace=(),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
