"""GET /v2/email-templates/{id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.email_template_v1_details import EmailTemplateV1Details

__all__ = ["OPERATION"]

OPERATION: Operation[EmailTemplateV1Details] = Operation(
    id="email_templates_v1.get",
    method="GET",
    path="/v2/email-templates/{id}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="id",
            python_name="id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "EmailTemplateV1Details"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
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
