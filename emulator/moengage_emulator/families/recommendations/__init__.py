"""Recommendations: set up in the dashboard, answered from the items of their catalog."""

from __future__ import annotations

from ...handling import register_family
from . import operations
from .envelope import ENVELOPE
from .stored import recommendation

__all__ = ["operations", "recommendation"]

register_family("recommendations", ENVELOPE)
