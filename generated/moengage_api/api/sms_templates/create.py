"""POST /v1.0/custom-templates/sms"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.template_saved import TemplateSaved

__all__ = ["OPERATION"]

OPERATION: Operation[TemplateSaved] = Operation(
    id="sms_templates.create",
    method="POST",
    path="/v1.0/custom-templates/sms",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "SmsTemplateCreate"},
    body_required=True,
    body_names={"basic_details": "basic_details", "meta_info": "meta_info"},
    responses={200: {"$ref": "TemplateSaved"}},
    meanings={403: {"403 Forbidden": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
)
