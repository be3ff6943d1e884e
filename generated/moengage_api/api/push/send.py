"""POST /v2/transaction/sendpush"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Operation,
    Signature,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.push_accepted import PushAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[PushAccepted] = Operation(
    id="push.send",
    method="POST",
    path="/v2/transaction/sendpush",
    server="https://pushapi-{dc}.moengage.com",
    key=None,
    scopes=(),
    parameters=(),
    body={"$ref": "PushV2Request"},
    body_required=True,
    body_names={
        "campaign_name": "campaignName",
        "target_platform": "targetPlatform",
        "target_audience": "targetAudience",
        "payload": "payload",
        "campaign_delivery": "campaignDelivery",
        "campaign_tags": "campaignTags",
        "request_type": "requestType",
        "custom_segment_name": "customSegmentName",
        "target_user_attributes": "targetUserAttributes",
        "conversion_goals": "conversionGoals",
        "advanced_settings": "advancedSettings",
    },
    responses={200: {"$ref": "PushAccepted"}},
    workspace=(WorkspacePlace(location="body", name="appId"),),
    idempotency=Idempotency(
        kind="none",
    ),
    signature=Signature(
        key="push",
        name="signature",
        join="|",
        of=("workspace", "body.campaignName", "key"),
        location="body",
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
