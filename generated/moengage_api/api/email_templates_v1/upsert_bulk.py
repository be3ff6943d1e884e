"""PUT /v2/bulk/email-templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.email_template_v1_batch_result import EmailTemplateV1BatchResult

__all__ = ["OPERATION"]

OPERATION: Operation[EmailTemplateV1BatchResult] = Operation(
    id="email_templates_v1.upsert_bulk",
    method="PUT",
    path="/v2/bulk/email-templates",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"type": "array", "maxItems": 50, "items": {"$ref": "EmailTemplateV1BatchItem"}},
    body_required=True,
    body_names={},
    responses={200: {"$ref": "EmailTemplateV1BatchResult"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=1000,
            unit="requests",
            pool="email_templates_v1",
        ),
    ),
    max_body=None,
)
