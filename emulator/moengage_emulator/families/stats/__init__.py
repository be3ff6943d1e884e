"""Statistics of campaigns, worked out from what was sent, and the files of scheduled reports."""

from __future__ import annotations

from ...handling import register_family
from . import download, operations
from .envelope import StatsEnvelope
from .reports import campaign_report, report_file

__all__ = ["StatsEnvelope", "campaign_report", "download", "operations", "report_file"]

register_family("stats", StatsEnvelope())
