"""CampaignAudienceLimit, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import AudienceLimitFrequency
    from ..overlays.operation import Schema

__all__ = ["CampaignAudienceLimit"]


@_define(kw_only=True)
class CampaignAudienceLimit(Model):
    """Caps how many messages a campaign sends; the workspace needs the feature. One-time campaigns give
    only `limit`, others all three; live activities take none of it."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "is_campaign_audience_limit_enabled": {"type": "boolean"},
            "metric": {"type": "string", "const": "SENT"},
            "frequency": {"type": "string", "enum": ["TOTAL", "INSTANCE"]},
            "limit": {"type": "integer", "minimum": 1, "maximum": 9999999999},
        },
        "dependentRequired": {"metric": ["frequency", "limit"], "frequency": ["metric", "limit"]},
        "allOf": [
            {
                "if": {
                    "required": ["is_campaign_audience_limit_enabled"],
                    "properties": {"is_campaign_audience_limit_enabled": {"const": True}},
                },
                "then": {"required": ["limit"]},
            },
            {
                "if": {
                    "required": ["is_campaign_audience_limit_enabled"],
                    "properties": {"is_campaign_audience_limit_enabled": {"const": False}},
                },
                "then": {
                    "allOf": [
                        {"not": {"required": ["metric"]}},
                        {"not": {"required": ["frequency"]}},
                        {"not": {"required": ["limit"]}},
                    ]
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "is_campaign_audience_limit_enabled": "is_campaign_audience_limit_enabled",
        "metric": "metric",
        "frequency": "frequency",
        "limit": "limit",
    }

    is_campaign_audience_limit_enabled: bool | Unset = UNSET
    """Whether the cap is on; when off the rest stays out."""
    metric: Literal["SENT"] | Unset = UNSET
    """What is counted."""
    frequency: AudienceLimitFrequency | Unset = UNSET
    """Whether the cap holds over the campaign's life or for each run (push, PERIODIC only)."""
    limit: int | Unset = UNSET
    """Most messages."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
