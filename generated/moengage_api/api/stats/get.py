"""POST /core-services/v1/campaign-stats"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    RequestId,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.campaign_stats_page import CampaignStatsPage

__all__ = ["OPERATION"]

OPERATION: Operation[CampaignStatsPage] = Operation(
    id="stats.get",
    method="POST",
    path="/core-services/v1/campaign-stats",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "CampaignStatsRequest"},
    body_required=True,
    body_names={
        "start_date": "start_date",
        "end_date": "end_date",
        "attribution_type": "attribution_type",
        "metric_type": "metric_type",
        "request_id": "request_id",
        "campaign_ids": "campaign_ids",
        "offset": "offset",
        "limit": "limit",
    },
    responses={200: {"$ref": "CampaignStatsPage"}},
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
            amount=100,
            unit="calls",
        ),
    ),
    max_body=None,
    pagination=Pagination(
        kind="offset",
        page="offset",
        size="limit",
        first=0,
        max=10,
        items="data",
    ),
)
