"""PATCH /v5/offers/{offer_id}"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Parameter,
    RequestId,
)

if TYPE_CHECKING:
    from ...models.offer_updated import OfferUpdated

__all__ = ["OPERATION"]

OPERATION: Operation[OfferUpdated] = Operation(
    id="offers.update",
    method="PATCH",
    path="/v5/offers/{offer_id}",
    server="https://api-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(
        Parameter(
            name="offer_id",
            python_name="offer_id",
            location="path",
            required=True,
            explode=False,
            schema={"type": "string"},
        ),
    ),
    body={"$ref": "OfferUpdate"},
    body_required=True,
    body_names={
        "updated_by": "updated_by",
        "name": "name",
        "description": "description",
        "priority": "priority",
        "tags": "tags",
        "scheduling": "scheduling",
        "segment_info": "segment_info",
        "offer_content": "offer_content",
        "variation_meta": "variation_meta",
        "capping_rules": "capping_rules",
        "is_global_control_enabled": "is_global_control_enabled",
        "imp_track_hours": "imp_track_hours",
        "offering_attribute_configuration": "offering_attribute_configuration",
        "conversion": "conversion",
    },
    responses={200: {"$ref": "OfferUpdated"}},
    meanings={403: {"EXPIRED_OFFERING": "conflict", "ARCHIVED_OFFERING": "conflict"}},
    workspace=(),
    idempotency=Idempotency(
        kind="header",
        name="Idempotency-Key",
    ),
    request_id=RequestId(
        header="X-MOE-Request-Id",
    ),
    limits=(
        Limit(
            seconds=60,
            amount=100,
            unit="requests",
        ),
        Limit(
            seconds=3600,
            amount=300,
            unit="requests",
        ),
        Limit(
            seconds=86400,
            amount=600,
            unit="requests",
        ),
    ),
    max_body=None,
)
