"""Live activities on iOS, broadcast to everybody whom a campaign addresses."""

from __future__ import annotations

from ...handling import register_family
from . import operations
from .campaigns import broadcast_campaign
from .envelope import LiveActivityEnvelope

__all__ = ["LiveActivityEnvelope", "broadcast_campaign", "operations"]

register_family("live_activities", LiveActivityEnvelope())
