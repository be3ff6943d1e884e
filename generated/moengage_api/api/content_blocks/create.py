"""POST /v1/external/campaigns/content-blocks"""

from __future__ import annotations

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

__all__ = ["OPERATION"]

OPERATION: Operation[None] = Operation(
    id="content_blocks.create",
    method="POST",
    path="/v1/external/campaigns/content-blocks",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "ContentBlockRequest"},
    body_required=True,
    body_names={
        "name": "name",
        "label": "label",
        "raw_content": "raw_content",
        "content_type": "content_type",
        "created_by": "created_by",
        "content_block_used": "content_block_used",
        "status": "status",
        "description": "description",
        "tag_ids": "tag_ids",
        "team_ids": "team_ids",
        "images_used": "images_used",
        "source": "source",
    },
    responses={200: None},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(),
    max_body=None,
)
