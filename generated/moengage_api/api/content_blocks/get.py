"""POST /v1/external/campaigns/content-blocks/get-by-ids"""

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
    id="content_blocks.get",
    method="POST",
    path="/v1/external/campaigns/content-blocks/get-by-ids",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "ContentBlockLookup"},
    body_required=True,
    body_names={"ids": "ids", "is_raw_content_required": "is_raw_content_required"},
    responses={200: {"$ref": "ContentBlockList"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
