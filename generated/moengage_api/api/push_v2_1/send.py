"""POST /v2.1/transaction/sendpush"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...overlays.operation import (
    Idempotency,
    Limit,
    Mirror,
    Operation,
    Signature,
    WorkspacePlace,
)

if TYPE_CHECKING:
    from ...models.push_accepted import PushAccepted

__all__ = ["OPERATION"]

OPERATION: Operation[PushAccepted] = Operation(
    id="push_v2_1.send",
    method="POST",
    path="/v2.1/transaction/sendpush",
    server="https://pushapi-{dc}.moengage.com",
    key=None,
    scopes=(),
    parameters=(),
    body={"$ref": "PushV21Request"},
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
    workspace=(WorkspacePlace(location="header", name="X-MOE-APPKEY"),),
    idempotency=Idempotency(
        kind="none",
    ),
    signature=Signature(
        key="push",
        name="X-MOE-PushAPI-Signature",
        join="|",
        of=("workspace", "body.campaignName", "key"),
        location="header",
    ),
    mirrors=(Mirror(header="X-MOE-Query-Type", body="targetAudience"),),
    limits=(
        Limit(
            seconds=60,
            amount=10000,
            unit="requests",
            by="header.X-MOE-Query-Type",
        ),
    ),
    max_body=None,
)
