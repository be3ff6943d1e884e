"""POST /v5/offers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    RequestId,
)

if TYPE_CHECKING:
    from ...models.offer_created import OfferCreated

__all__ = ["OPERATION"]

OPERATION: Operation[OfferCreated] = Operation(
    id="offers.create",
    method="POST",
    path="/v5/offers",
    server="https://api-{dc}.moengage.com",
    key="personalize",
    scopes=(),
    parameters=(),
    body={"$ref": "OfferCreate"},
    body_required=True,
    body_names={
        "name": "name",
        "priority": "priority",
        "delivery": "delivery",
        "created_by": "created_by",
        "scheduling": "scheduling",
        "segment_info": "segment_info",
        "offer_content": "offer_content",
        "variation_meta": "variation_meta",
        "description": "description",
        "tags": "tags",
        "capping_rules": "capping_rules",
        "is_global_control_enabled": "is_global_control_enabled",
        "imp_track_hours": "imp_track_hours",
        "offering_attribute_configuration": "offering_attribute_configuration",
        "conversion": "conversion",
    },
    responses={201: {"$ref": "OfferCreated"}},
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
