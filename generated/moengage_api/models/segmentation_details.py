"""SegmentationDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.filter_group import FilterGroup
    from ..overlays.operation import Schema

__all__ = ["SegmentationDetails"]


@_define(kw_only=True)
class SegmentationDetails(Model):
    """Whom the campaign addresses."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "included_filters": {"$ref": "FilterGroup"},
            "excluded_filters": {"$ref": "FilterGroup"},
            "is_all_user_campaign": {"type": "boolean"},
            "send_campaign_to_opt_out_users": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "included_filters": "included_filters",
        "excluded_filters": "excluded_filters",
        "is_all_user_campaign": "is_all_user_campaign",
        "send_campaign_to_opt_out_users": "send_campaign_to_opt_out_users",
    }

    included_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    excluded_filters: FilterGroup | Unset = UNSET
    """Filters that are joined by one operator. Groups do not nest, save below an action filter."""
    is_all_user_campaign: bool | Unset = UNSET
    """Whether all users are addressed."""
    send_campaign_to_opt_out_users: bool | Unset = UNSET
    """Whether users who opted out are addressed too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
