"""POST /v1/catalog/{catalog_id}/items/search"""

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
    id="catalog.get_items",
    method="POST",
    path="/v1/catalog/{catalog_id}/items/search",
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
    responses={200: {"$ref": "CatalogItemsFound"}},
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
