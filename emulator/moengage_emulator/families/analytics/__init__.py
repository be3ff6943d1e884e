"""Analytics: dashboards of the workspace, and the figures of their charts from stored users and events."""

from __future__ import annotations

from ...handling import register_family
from . import operations
from .envelope import AnalyticsEnvelope
from .stored import chart, dashboard

__all__ = ["AnalyticsEnvelope", "chart", "dashboard", "operations"]

register_family("analytics", AnalyticsEnvelope())
