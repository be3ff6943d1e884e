"""POST /v1/external/campaigns/content-blocks/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.content_block_list import ContentBlockList

__all__ = ["OPERATION"]

OPERATION: Operation[ContentBlockList] = Operation(
    id="content_blocks.search",
    method="POST",
    path="/v1/external/campaigns/content-blocks/search",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "ContentBlockSearch"},
    body_required=True,
    body_names={"filters": "filters"},
    responses={200: {"$ref": "ContentBlockList"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
