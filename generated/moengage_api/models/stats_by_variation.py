"""StatsByVariation, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.variation_stats import VariationStats
    from ..overlays.operation import Schema

__all__ = ["StatsByVariation"]


@_define(kw_only=True)
class StatsByVariation(Model):
    """By variation, `variation_1` and so on; all together and the two control groups under names of their
    own."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "all_variations": {"$ref": "VariationStats"},
            "campaign_control_group": {"$ref": "VariationStats"},
            "global_control_group": {"$ref": "VariationStats"},
        },
        "additionalProperties": {"$ref": "VariationStats"},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "all_variations": "all_variations",
        "campaign_control_group": "campaign_control_group",
        "global_control_group": "global_control_group",
    }

    all_variations: VariationStats | Unset = UNSET
    """Figures of one variation. A control group has no `performance_stats`, and of its funnel nothing but
    the reachable users."""
    campaign_control_group: VariationStats | Unset = UNSET
    """Figures of one variation. A control group has no `performance_stats`, and of its funnel nothing but
    the reachable users."""
    global_control_group: VariationStats | Unset = UNSET
    """Figures of one variation. A control group has no `performance_stats`, and of its funnel nothing but
    the reachable users."""
    additional_properties: dict[str, VariationStats] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
