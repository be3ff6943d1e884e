"""POST /v1/cards/fetch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.cards_page import CardsPage

__all__ = ["OPERATION"]

OPERATION: Operation[CardsPage] = Operation(
    id="cards.fetch",
    method="POST",
    path="/v1/cards/fetch",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(
        Parameter(
            name="page",
            python_name="page",
            location="query",
            required=False,
            explode=True,
            schema={"type": "integer", "minimum": 1},
        ),
        Parameter(
            name="limit",
            python_name="limit",
            location="query",
            required=False,
            explode=True,
            schema={"type": "integer", "minimum": 1},
        ),
    ),
    body={"$ref": "CardsFetchRequest"},
    body_required=True,
    body_names={
        "uid": "uid",
        "unique_id": "unique_id",
        "platforms": "platforms",
        "card_category": "card_category",
        "prev_sync_card_ids": "prev_sync_card_ids",
        "last_updated_time": "last_updated_time",
    },
    responses={200: {"$ref": "CardsPage"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=50000,
            unit="requests",
        ),
    ),
    max_body=None,
    pagination=Pagination(
        kind="page",
        page="page",
        size="limit",
        first=1,
        items="data.cards",
    ),
)
