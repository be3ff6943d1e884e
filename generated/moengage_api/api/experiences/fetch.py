"""POST /v1/experiences/fetch"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.experience_result import ExperienceResult

__all__ = ["OPERATION"]

OPERATION: Operation[ExperienceResult] = Operation(
    id="experiences.fetch",
    method="POST",
    path="/v1/experiences/fetch",
    server="https://sdk-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(),
    body={"$ref": "ExperienceFetch"},
    body_required=True,
    body_names={
        "identifiers": "identifiers",
        "experience_key": "experience_key",
        "day_of_the_week": "DAY_OF_THE_WEEK",
        "time_of_the_day": "TIME_OF_THE_DAY",
        "user_ip_address": "USER_IP_ADDRESS",
        "user_agent": "USER_AGENT",
    },
    responses={200: {"$ref": "ExperienceResult"}},
    meanings={400: {"Request Error": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="requests",
        ),
    ),
    max_body=None,
)
