"""CampaignSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_search_fields import CampaignSearchFields
    from ..overlays.operation import Schema

__all__ = ["CampaignSearch"]


@_define(kw_only=True)
class CampaignSearch(Model):
    """A page of campaigns to look up. A page with fewer rows than `limit` is the last one."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["limit", "page"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "campaign_fields": {"$ref": "CampaignSearchFields"},
            "include_child_campaigns": {"type": "boolean"},
            "include_archive_campaigns": {"type": "boolean"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 15},
            "page": {"type": "integer", "minimum": 1},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "page": "page",
        "request_id": "request_id",
        "campaign_fields": "campaign_fields",
        "include_child_campaigns": "include_child_campaigns",
        "include_archive_campaigns": "include_archive_campaigns",
    }

    limit: int
    """Campaigns on a page."""
    page: int
    """Number of the page, from 1."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    campaign_fields: CampaignSearchFields | Unset = UNSET
    """Filters that a campaign must all pass; within a list one value is enough."""
    include_child_campaigns: bool | Unset = UNSET
    """Whether runs of periodic campaigns and nodes of flows are listed too."""
    include_archive_campaigns: bool | Unset = UNSET
    """Whether archived campaigns are listed; a filter on ARCHIVED alone lists none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
