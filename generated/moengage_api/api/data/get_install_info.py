"""GET /v1/installInfo"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.accepted_response import AcceptedResponse

__all__ = ["OPERATION"]

OPERATION: Operation[AcceptedResponse] = Operation(
    id="data.get_install_info",
    method="GET",
    path="/v1/installInfo",
    server="https://api-{dc}.moengage.com",
    key=None,
    scopes=(),
    parameters=(
        Parameter(
            name="appAttributionKey",
            python_name="app_attribution_key",
            location="query",
            required=True,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="src",
            python_name="src",
            location="query",
            required=True,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="publisher_name",
            python_name="publisher_name",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="campaign_name",
            python_name="campaign_name",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="advertising_id",
            python_name="advertising_id",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
        Parameter(
            name="idfv",
            python_name="idfv",
            location="query",
            required=False,
            explode=True,
            schema={"type": "string"},
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "AcceptedResponse"}},
    meanings={400: {"Blacklisted": "permission"}},
    workspace=(WorkspacePlace(location="query", name="appId"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
