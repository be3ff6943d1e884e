"""GET /v2/email-templates"""

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
    from ...models.email_template_v1_page import EmailTemplateV1Page

__all__ = ["OPERATION"]

OPERATION: Operation[EmailTemplateV1Page] = Operation(
    id="email_templates_v1.list",
    method="GET",
    path="/v2/email-templates",
    server="https://api-{dc}.moengage.com",
    key="data",
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
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "EmailTemplateV1Page"}},
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
    pagination=Pagination(
        kind="page",
        page="page",
        first=1,
        max=20,
        items="data.templates",
        short_is_last=True,
    ),
)
