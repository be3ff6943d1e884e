"""POST /v1/recommendations/{recommendations_id}/items"""

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
    from ...models.catalog_items_found import CatalogItemsFound

__all__ = ["OPERATION"]

OPERATION: Operation[CatalogItemsFound] = Operation(
    id="recommendations.get_items",
    method="POST",
    path="/v1/recommendations/{recommendations_id}/items",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="recommendations_id",
            python_name="recommendations_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
        Parameter(
            name="RECOMMENDATION-TYPE",
            python_name="recommendation_type",
            location="header",
            required=True,
            explode=False,
            schema={
                "type": "string",
                "enum": [
                    "user_action",
                    "item_attribute",
                    "catalog_alert",
                    "similar_item",
                    "frequently_viewed_together",
                    "frequently_bought_together",
                    "trending_item",
                    "user_personalization",
                ],
            },
        ),
    ),
    body={"$ref": "RecommendedItemsRequest"},
    body_required=True,
    body_names={"user_id": "user_id", "item_id": "item_id", "include_fields": "include_fields"},
    responses={200: {"$ref": "CatalogItemsFound"}},
    meanings={400: {"recommendation does not exist": "not-found"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="requests",
        ),
    ),
    max_body=1048576,
)
