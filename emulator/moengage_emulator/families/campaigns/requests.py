"""What the operations of V1 have in common: settings, and the campaign that a request names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..campaigns_shared.campaigns import Campaigns
from ..campaigns_shared.settings import settings_of
from .envelope import Finding, refusal

if TYPE_CHECKING:
    from ...handling import Call

__all__ = ["own_campaign", "settings_of"]

UNKNOWN = "Campaign not found"
FOREIGN = "Campaign was not created through the Create Campaign API"


def own_campaign(call: Call, campaign_id: str, target: str = "campaign_id") -> dict[str, Any]:
    """The campaign with this id, made through V1's "Create Campaign".

    Raises a 400, since no page of V1 has a 404. Those of the dashboard are refused, and those of V5,
    which has changes of its own.
    """
    found = Campaigns(call.store).find(campaign_id)
    if found is None or found.get("parent_id"):
        raise refusal(call, [Finding(target, target, UNKNOWN)])
    if found.get("api") != "V1":
        raise refusal(call, [Finding(target, target, FOREIGN)])
    return found
