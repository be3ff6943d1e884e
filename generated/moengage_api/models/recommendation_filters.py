"""RecommendationFilters, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FilterJoin
    from ..models.recommendation_filter import RecommendationFilter
    from ..overlays.operation import Schema

__all__ = ["RecommendationFilters"]


@_define(kw_only=True)
class RecommendationFilters(Model):
    """Filters on items, joined by one operator."""

    SCHEMA: ClassVar[Schema] = {"properties": {"filters": {"items": {"$ref": "RecommendationFilter"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"filters": "filters", "filter_operator": "filter_operator"}

    filters: list[RecommendationFilter] | Unset = UNSET
    """The filters."""
    filter_operator: FilterJoin | Unset = UNSET
    """Whether a user must pass every filter of the group (and) or at least one (or)."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
