"""POST /v1.0/custom-templates/sms/search"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Pagination,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.sms_template_page import SmsTemplatePage

__all__ = ["OPERATION"]

OPERATION: Operation[SmsTemplatePage] = Operation(
    id="sms_templates.search",
    method="POST",
    path="/v1.0/custom-templates/sms/search",
    server="https://api-{dc}.moengage.com",
    key="campaigns",
    scopes=(),
    parameters=(),
    body={"$ref": "TemplateSearch"},
    body_required=True,
    body_names={
        "page": "page",
        "entries": "entries",
        "template_name": "template_name",
        "template_source": "template_source",
        "template_type": "template_type",
        "created_by": "created_by",
        "updated_by": "updated_by",
        "sort_params": "sort_params",
        "template_ids": "template_ids",
    },
    responses={200: {"$ref": "SmsTemplatePage"}},
    meanings={403: {"403 Forbidden": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
        ),
    ),
    max_body=None,
    pagination=Pagination(
        kind="page",
        page="page",
        size="entries",
        first=1,
        max=15,
        items="data",
    ),
)
