"""The campaigns of the vendor's version 5: drafts, their validation, publishing, life and tests."""

from __future__ import annotations

from ...handling import register_family
from . import drafts, meta, preview, publish, search, send_test, status
from .campaigns import Campaigns, new_campaign
from .envelope import CampaignsEnvelope
from .settings import CampaignSettings

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
