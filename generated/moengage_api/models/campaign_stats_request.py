"""CampaignStatsRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import AttributionType, StatsMetricType
    from ..overlays.operation import Schema

__all__ = ["CampaignStatsRequest"]


@_define(kw_only=True)
class CampaignStatsRequest(Model):
    """The campaigns, days and ways of counting to report. The span is 30 days at most; conversions are
    credited as `attribution_type` says."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "start_date", "end_date", "attribution_type", "metric_type"],
        "properties": {
            "request_id": {"type": "string"},
            "campaign_ids": {
                "type": "array",
                "maxItems": 10,
                "uniqueItems": True,
                "items": {"type": "string"},
            },
            "start_date": {"type": "string", "format": "date"},
            "end_date": {"type": "string", "format": "date"},
            "attribution_type": {
                "type": "string",
                "enum": [
                    "VIEW_THROUGH",
                    "CLICK_THROUGH",
                    "IN_SESSION",
                    "TOTAL_CONVERSIONS",
                    "CLICK_CONVERSIONS",
                ],
            },
            "offset": {"type": "integer"},
            "limit": {"type": "integer", "maximum": 10},
            "metric_type": {"type": "string", "enum": ["TOTAL", "UNIQUE"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "start_date": "start_date",
        "end_date": "end_date",
        "attribution_type": "attribution_type",
        "metric_type": "metric_type",
        "request_id": "request_id",
        "campaign_ids": "campaign_ids",
        "offset": "offset",
        "limit": "limit",
    }

    start_date: datetime.date
    """First day of the figures."""
    end_date: datetime.date
    """Last day of the figures, 30 days after the first at most."""
    attribution_type: AttributionType
    """Which contact with the message a conversion is credited to."""
    metric_type: StatsMetricType
    """Whether every occurrence counts or each user once."""
    request_id: str | Unset = UNSET
    """Comes back as `response_id`; it marks nothing else."""
    campaign_ids: list[str] | Unset = UNSET
    """Campaigns, ten at most and none twice; without it all campaigns of the workspace, page by page."""
    offset: int | Unset = UNSET
    """How many campaigns to skip."""
    limit: int | Unset = UNSET
    """Campaigns on a page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
