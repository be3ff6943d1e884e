"""Recommendation, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import RecommendationType
    from ..models.recommendation_filters import RecommendationFilters
    from ..models.recommendation_settings import RecommendationSettings
    from ..models.recommendation_sort import RecommendationSort
    from ..overlays.operation import Schema

__all__ = ["Recommendation"]


@_define(kw_only=True)
class Recommendation(Model):
    """How a recommendation is set up."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "created_time": {"format": "date-time"},
            "updated_time": {"format": "date-time"},
            "include_filters": {"anyOf": [{"$ref": "RecommendationFilters"}, {}]},
            "exclude_filters": {"anyOf": [{"$ref": "RecommendationFilters"}, {}]},
            "custom_settings": {"anyOf": [{"$ref": "RecommendationSettings"}, {}]},
            "sort": {"anyOf": [{"$ref": "RecommendationSort"}, {}]},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "db_name": "db_name",
        "recommendation_type": "recommendation_type",
        "name": "name",
        "description": "description",
        "catalog": "catalog",
        "status": "status",
        "created_time": "created_time",
        "updated_time": "updated_time",
        "all_user_actions": "all_user_actions",
        "include_filters": "include_filters",
        "exclude_filters": "exclude_filters",
        "custom_settings": "custom_settings",
        "sort": "sort",
        "trends": "trends",
    }

    id: str | Unset = UNSET
    """Id of the recommendation."""
    db_name: str | Unset = UNSET
    """Name of the workspace."""
    recommendation_type: RecommendationType | Unset = UNSET
    """What a recommendation goes by."""
    name: str | Unset = UNSET
    """Its name."""
    description: str | None | Unset = UNSET
    """What it is for."""
    catalog: str | Unset = UNSET
    """Id of the catalog from which it draws."""
    status: str | Unset = UNSET
    """Whether it is active."""
    created_time: datetime.datetime | Unset = UNSET
    """When it was made."""
    updated_time: datetime.datetime | Unset = UNSET
    """When it was last changed."""
    all_user_actions: bool | None | Unset = UNSET
    """True if it starts from the latest item of any of its user actions. Only similar_item,
    frequently_viewed_together and frequently_bought_together have it."""
    include_filters: RecommendationFilters | None | Unset = UNSET
    """Items that may be recommended."""
    exclude_filters: RecommendationFilters | None | Unset = UNSET
    """Items that may not."""
    custom_settings: RecommendationSettings | None | Unset = UNSET
    """Filters on user actions and on item attributes."""
    sort: RecommendationSort | None | Unset = UNSET
    """Order of the items; only user_action and item_attribute have it."""
    trends: dict[str, Any] | None | Unset = UNSET
    """What counts as a trend; only trending_item has it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
