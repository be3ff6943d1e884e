"""POST /v2/email-templates"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.email_template_v1_saved import EmailTemplateV1Saved

__all__ = ["OPERATION"]

OPERATION: Operation[EmailTemplateV1Saved] = Operation(
    id="email_templates_v1.create",
    method="POST",
    path="/v2/email-templates",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(),
    body={"$ref": "EmailTemplateV1"},
    body_required=True,
    body_names={
        "name": "name",
        "html": "html",
        "source": "source",
        "subject": "subject",
        "attachments": "attachments",
        "sender_name": "sender_name",
        "updated_by": "updated_by",
    },
    responses={200: {"$ref": "EmailTemplateV1Saved"}},
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
