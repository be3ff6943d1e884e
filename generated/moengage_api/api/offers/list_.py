"""GET /v5/offers"""

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
    from ...models.offer_page import OfferPage

__all__ = ["OPERATION"]

OPERATION: Operation[OfferPage] = Operation(
    id="offers.list",
    method="GET",
    path="/v5/offers",
    server="https://api-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(
        Parameter(
            name="id",
            python_name="id",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="name_contains",
            python_name="name_contains",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string", "maxLength": 100},
        ),
        Parameter(
            name="status_in",
            python_name="status_in",
            location="query",
            required=False,
            explode=False,
            schema={
                "type": "array",
                "items": {"type": "string", "enum": ["active", "scheduled", "expired", "archived", "draft"]},
            },
        ),
        Parameter(
            name="tags",
            python_name="tags",
            location="query",
            required=False,
            explode=True,
            schema={"type": "array", "items": {"type": "string"}},
        ),
        Parameter(
            name="created_date_gte",
            python_name="created_date_gte",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string", "format": "date"},
        ),
        Parameter(
            name="created_date_lte",
            python_name="created_date_lte",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string", "format": "date"},
        ),
        Parameter(
            name="created_by",
            python_name="created_by",
            location="query",
            required=False,
            explode=True,
            schema={"type": "array", "items": {"type": "string"}},
        ),
        Parameter(
            name="fields",
            python_name="fields",
            location="query",
            required=False,
            explode=False,
            schema={
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": ["id", "name", "status", "tags", "created_at", "created_by"],
                },
            },
        ),
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
    responses={200: {"$ref": "OfferPage"}},
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
