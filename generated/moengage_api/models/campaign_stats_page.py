"""CampaignStatsPage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_stats import CampaignStats
    from ..overlays.operation import Schema

__all__ = ["CampaignStatsPage"]


@_define(kw_only=True)
class CampaignStatsPage(Model):
    """Figures of a page of campaigns."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"data": {"additionalProperties": {"items": {"$ref": "CampaignStats"}}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "response_id": "response_id",
        "total_campaigns": "total_campaigns",
        "current_page": "current_page",
        "total_pages": "total_pages",
    }

    data: dict[str, list[CampaignStats]]
    """Figures by campaign id, an entry for each version of the campaign. Unknown ids are left out."""
    response_id: str | Unset = UNSET
    """The request's `request_id`."""
    total_campaigns: int | Unset = UNSET
    """Campaigns found over all pages."""
    current_page: int | Unset = UNSET
    """Number of this page, from 1."""
    total_pages: int | Unset = UNSET
    """Number of pages."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
