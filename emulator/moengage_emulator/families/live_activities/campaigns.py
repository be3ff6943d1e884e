"""The campaigns that live activities are started from: the one place here that knows where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...store import Store

__all__ = ["CAMPAIGNS", "broadcast_campaign", "find_broadcast"]

CAMPAIGNS = "live_activity_campaigns"
"""Planted campaigns, by broadcast id."""
_KIND = "BROADCAST_LIVE_ACTIVITY"


def broadcast_campaign(
    broadcast_live_activity_id: str, *, segmentation: Mapping[str, Any] | None = None, **fields: Any
) -> dict[str, Any]:
    """A document of `live_activity_campaigns`, which addresses everybody unless `segmentation` says less.

    `segmentation` is as `segmentation_details` of a campaign. `made_in_dashboard=True` among `fields`
    makes one that the API does not start.
    """
    return {
        "id": broadcast_live_activity_id,
        "segmentation": dict(segmentation or {"is_all_user_campaign": True}),
        "made_in_dashboard": False,
        **fields,
    }


def find_broadcast(store: Store, broadcast_id: str) -> dict[str, Any] | None:
    """The planted campaign of a broadcast id, or one that "Create Campaign" of V1 made; None for neither.

    One made in the dashboard counts as none ("Start Live Activity"). Drafts of version 5 cannot have
    this delivery type.
    """
    planted = store.collection(CAMPAIGNS).get(broadcast_id)
    if planted is not None:
        return None if planted["made_in_dashboard"] else planted
    for campaign in store.collection("campaigns").find(campaign_delivery_type=_KIND, api="V1"):
        components = campaign.get("components") or {}
        details = components.get("basic_details") or {}
        if details.get("broadcast_live_activity_id") == broadcast_id:
            return broadcast_campaign(broadcast_id, segmentation=components.get("segmentation_details"))
    return None
