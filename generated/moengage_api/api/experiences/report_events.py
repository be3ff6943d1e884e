"""POST /v1/experiences/events"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.experience_report_accepted import ExperienceReportAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[ExperienceReportAccepted] = Operation(
    id="experiences.report_events",
    method="POST",
    path="/v1/experiences/events",
    server="https://sdk-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(),
    body={"$ref": "ExperienceReport"},
    body_required=True,
    body_names={"elements": "elements"},
    responses={200: {"$ref": "ExperienceReportAccepted"}},
    meanings={400: {"Request Error": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    limits=(),
    max_body=None,
)
