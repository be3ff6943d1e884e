"""POST /v1/transition/{Workspace_ID}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    LocalCheck,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.import_bulk",
    method="POST",
    path="/v1/transition/{Workspace_ID}",
    server="https://api-{dc}.moengage.com",
    key="data",
    scopes=(),
    parameters=(
        Parameter(
            name="project_code",
            python_name="project_code",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="X-Forwarded-For",
            python_name="x_forwarded_for",
            location="header",
            required=False,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "BulkImportRequest"},
    body_required=True,
    body_names={"type_": "type", "elements": "elements"},
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="path", name="Workspace_ID"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=60000,
            unit="users",
            count="elements[type=customer]",
        ),
        Limit(
            seconds=60,
            amount=60000,
            unit="events",
            count="elements[type=event].actions",
        ),
    ),
    max_body=102400,
    checks=(
        LocalCheck(
            name="reserved-names",
            at="elements[type=customer].attributes",
            prefix="moe_",
            fields=(
                "moe_geo_location",
                "moe_unsubscribe",
                "moe_spam",
                "moe_hard_bounce",
                "moe_email_optin_status",
                "moe_em_unsub_categories",
                "moe_sms_subscription",
                "moe_wa_subscription",
                "moe_sub_w",
                "moe_gaid",
                "moe_mobile",
                "moe_email",
            ),
        ),
        LocalCheck(
            name="array-edits",
            at="elements[type=customer].attributes",
            fields=("addValueToArrayField", "removeValueFromArrayField"),
        ),
        LocalCheck(
            name="name-length",
            at="elements[type=customer].attributes",
            most=200,
        ),
        LocalCheck(
            name="value-length",
            at="elements[type=customer].attributes",
            most=512,
        ),
        LocalCheck(
            name="mixed-lists",
            at="elements[type=customer].attributes",
        ),
        LocalCheck(
            name="future-events",
            at="elements[type=event].actions",
            fields=("current_time", "user_time"),
            local="user_time",
            offset="user_timezone_offset",
        ),
        LocalCheck(
            name="platform",
            at="elements[type=event].actions.platform",
            fields=("ANDROID", "iOS", "web", "TV", "unknown"),
        ),
        LocalCheck(
            name="name-length",
            at="elements[type=event].actions.action",
            most=200,
        ),
        LocalCheck(
            name="name-length",
            at="elements[type=event].actions.attributes",
            most=200,
        ),
        LocalCheck(
            name="value-length",
            at="elements[type=event].actions.attributes",
            most=512,
        ),
        LocalCheck(
            name="attribute-count",
            at="elements[type=event].actions.attributes",
            most=100,
        ),
        LocalCheck(
            name="mixed-lists",
            at="elements[type=event].actions.attributes",
        ),
    ),
)
