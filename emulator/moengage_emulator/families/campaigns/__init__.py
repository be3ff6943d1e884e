"""Campaigns of the first version, which are live from the start, and the global control group."""

from __future__ import annotations

from ...handling import register_family
from . import control_group, create, preview, search, send_test, status, update
from .envelope import CampaignsEnvelope
from .settings import V1Settings

__all__ = [
    "CampaignsEnvelope",
    "V1Settings",
    "control_group",
    "create",
    "preview",
    "search",
    "send_test",
    "status",
    "update",
]

register_family("campaigns", CampaignsEnvelope())
