"""GET /v5/offers/templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    Parameter,
    RequestId,
)

if TYPE_CHECKING:
    from ...models.offer_template_page import OfferTemplatePage

__all__ = ["OPERATION"]

OPERATION: Operation[OfferTemplatePage] = Operation(
    id="offers.list_templates",
    method="GET",
    path="/v5/offers/templates",
    server="https://api-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(
        Parameter(
            name="cursor",
            python_name="cursor",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="limit",
            python_name="limit",
            location="query",
            required=False,
            explode=True,
            schema={"type": "integer", "minimum": 1, "maximum": 100},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "OfferTemplatePage"}},
    workspace=(),
    idempotency=Idempotency(
        kind="natural",
    ),
    request_id=RequestId(
        header="X-MOE-Request-Id",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=150,
            unit="requests",
        ),
        Limit(
            seconds=3600,
            amount=500,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=1000,
            unit="requests",
        ),
    ),
    max_body=None,
    pagination=Pagination(
        kind="cursor",
        page="cursor",
        next="pagination.next_cursor",
        size="limit",
        max=100,
        items="data",
        more="pagination.has_more",
    ),
)
