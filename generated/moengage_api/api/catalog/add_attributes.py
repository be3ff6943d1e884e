"""PATCH /v1/catalog/{catalog_id}/attributes"""

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
    from ...models.catalog_attributes_added import CatalogAttributesAdded

__all__ = ["OPERATION"]

OPERATION: Operation[CatalogAttributesAdded] = Operation(
    id="catalog.add_attributes",
    method="PATCH",
    path="/v1/catalog/{catalog_id}/attributes",
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
    body={"$ref": "CatalogAttributesRequest"},
    body_required=True,
    body_names={"attributes": "attributes"},
    responses={202: {"$ref": "CatalogAttributesAdded"}},
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
