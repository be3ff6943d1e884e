"""The campaigns of the vendor's version 5: drafts, their validation, publishing, life and tests."""

from __future__ import annotations

from ...handling import register_family
from ..campaigns_shared.campaigns import Campaigns, new_campaign
from ..campaigns_shared.settings import CampaignSettings
from . import drafts, meta, preview, publish, search, send_test, status
from .envelope import CampaignsEnvelope

__all__ = [
    "CampaignSettings",
    "Campaigns",
    "CampaignsEnvelope",
    "drafts",
    "meta",
    "new_campaign",
    "preview",
    "publish",
    "search",
    "send_test",
    "status",
]

register_family("campaigns_v5", CampaignsEnvelope())
