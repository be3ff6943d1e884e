"""POST /v1/catalog/{catalog_id}/items/bulk-delete"""

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
    from ...models.catalog_items_result import CatalogItemsResult

__all__ = ["OPERATION"]

OPERATION: Operation[CatalogItemsResult] = Operation(
    id="catalog.delete_items",
    method="POST",
    path="/v1/catalog/{catalog_id}/items/bulk-delete",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="catalog_id",
            python_name="catalog_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "CatalogItemIds"},
    body_required=True,
    body_names={"items": "items"},
    responses={202: {"$ref": "CatalogItemsResult"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
            pool="catalog",
        ),
        Limit(
            seconds=3600,
            amount=1000,
            unit="requests",
            pool="catalog",
        ),
    ),
    max_body=5242880,
)
