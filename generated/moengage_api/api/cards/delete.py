"""DELETE /v1/cards/delete"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.cards_deleted import CardsDeleted

__all__ = ["OPERATION"]

OPERATION: Operation[CardsDeleted] = Operation(
    id="cards.delete",
    method="DELETE",
    path="/v1/cards/delete",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "CardsDeleteRequest"},
    body_required=True,
    body_names={
        "campaign_ids": "campaign_ids",
        "uid": "uid",
        "unique_id": "unique_id",
        "platforms": "platforms",
    },
    responses={200: {"$ref": "CardsDeleted"}},
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
)
