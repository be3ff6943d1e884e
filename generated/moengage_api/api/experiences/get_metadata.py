"""GET /v1/experiences/metadata"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Operation,
    Parameter,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.experience_metadata import ExperienceMetadata

__all__ = ["OPERATION"]

OPERATION: Operation[ExperienceMetadata] = Operation(
    id="experiences.get_metadata",
    method="GET",
    path="/v1/experiences/metadata",
    server="https://sdk-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(
        Parameter(
            name="status",
            python_name="status",
            location="query",
            required=False,
            explode=False,
            schema={
                "type": "array",
                "items": {
                    "anyOf": [
                        {"type": "string", "enum": ["Active", "Paused", "Scheduled"]},
                        {"type": "string"},
                    ]
                },
            },
        ),
    ),
    body=None,
    body_required=False,
    body_names={},
    responses={200: {"$ref": "ExperienceMetadata"}},
    meanings={400: {"Request Error": "authentication"}},
    workspace=(WorkspacePlace(location="header", name="MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="natural",
    ),
    limits=(),
    max_body=None,
)
