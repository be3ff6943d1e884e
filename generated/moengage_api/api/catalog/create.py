"""POST /v1/catalog"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.catalog_created import CatalogCreated

__all__ = ["OPERATION"]

OPERATION: Operation[CatalogCreated] = Operation(
    id="catalog.create",
    method="POST",
    path="/v1/catalog",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "CatalogRequest"},
    body_required=True,
    body_names={"name": "name", "price_currency": "price_currency", "attributes": "attributes"},
    responses={201: {"$ref": "CatalogCreated"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
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
