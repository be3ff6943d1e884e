"""PUT /v1/external/campaigns/content-blocks"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[None] = Operation(
    id="content_blocks.update",
    method="PUT",
    path="/v1/external/campaigns/content-blocks",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "ContentBlockUpdate"},
    body_required=True,
    body_names={
        "id": "id",
        "name": "name",
        "status": "status",
        "raw_content": "raw_content",
        "updated_by": "updated_by",
        "content_block_used": "content_block_used",
        "description": "description",
        "tag_ids": "tag_ids",
        "team_ids": "team_ids",
        "images_used": "images_used",
    },
    responses={200: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
