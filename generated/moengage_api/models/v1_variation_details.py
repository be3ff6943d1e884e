"""V1VariationDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import DistributionType, V1SherpaMetric
    from ..overlays.operation import Schema

__all__ = ["V1VariationDetails"]


@_define(kw_only=True)
class V1VariationDetails(Model):
    """How the audience is split over the variations of an A/B test."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["distribution_type", "no_of_variations"],
        "properties": {
            "distribution_type": {"type": "string", "enum": ["SHERPA", "MANUAL"]},
            "no_of_variations": {"type": "integer", "minimum": 1},
            "manual_distribution_percentage": {"type": "object", "additionalProperties": {"type": "string"}},
            "sherpa_campaign_duration": {"type": "integer"},
            "sherpa_distribution_metric": {"type": "string", "enum": ["OPEN RATE", "CLICK RATE", "BOTH"]},
        },
        "allOf": [
            {
                "if": {
                    "required": ["distribution_type"],
                    "properties": {"distribution_type": {"const": "MANUAL"}},
                },
                "then": {"required": ["manual_distribution_percentage"]},
            },
            {
                "if": {
                    "required": ["distribution_type"],
                    "properties": {"distribution_type": {"const": "SHERPA"}},
                },
                "then": {"required": ["sherpa_campaign_duration", "sherpa_distribution_metric"]},
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "distribution_type": "distribution_type",
        "no_of_variations": "no_of_variations",
        "manual_distribution_percentage": "manual_distribution_percentage",
        "sherpa_campaign_duration": "sherpa_campaign_duration",
        "sherpa_distribution_metric": "sherpa_distribution_metric",
    }

    distribution_type: DistributionType
    """Shares learned by the vendor's Sherpa, or set by hand."""
    no_of_variations: int
    """Number of variations."""
    manual_distribution_percentage: dict[str, str] | Unset = UNSET
    """Share of each variation in percent, as text, keyed `variation_1` and so on; needed for MANUAL."""
    sherpa_campaign_duration: int | Unset = UNSET
    """Hours over which Sherpa learns; needed for SHERPA."""
    sherpa_distribution_metric: V1SherpaMetric | Unset = UNSET
    """What Sherpa tries to raise; V5 joins the words with an underscore."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
