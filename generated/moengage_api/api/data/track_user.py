"""POST /v1/customer/{app_id}"""

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
    id="data.track_user",
    method="POST",
    path="/v1/customer/{app_id}",
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
    body={"$ref": "TrackUserRequest"},
    body_required=True,
    body_names={
        "type_": "type",
        "customer_id": "customer_id",
        "update_existing_only": "update_existing_only",
        "attributes": "attributes",
        "platforms": "platforms",
    },
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={
        409: {"Authentication Mismatch": "authentication", "Authentication required": "authentication"}
    },
    workspace=(
        WorkspacePlace(location="path", name="app_id"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="users",
        ),
    ),
    max_body=131072,
    checks=(
        LocalCheck(
            name="reserved-names",
            at="attributes",
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
            at="attributes",
            fields=("addValueToArrayField", "removeValueFromArrayField"),
        ),
        LocalCheck(
            name="name-length",
            at="attributes",
            most=200,
        ),
        LocalCheck(
            name="value-length",
            at="attributes",
            most=512,
        ),
        LocalCheck(
            name="mixed-lists",
            at="attributes",
        ),
    ),
)
