"""CampaignStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.platform_stats import PlatformStats
    from ..overlays.operation import Schema

__all__ = ["CampaignStats"]


@_define(kw_only=True)
class CampaignStats(Model):
    """Figures of one version of a campaign."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"platforms": {"additionalProperties": {"$ref": "PlatformStats"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"platforms": "platforms"}

    platforms: dict[str, PlatformStats] | Unset = UNSET
    """By platform: `android`, `ios`, `web`, `mweb`, `unknown`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
