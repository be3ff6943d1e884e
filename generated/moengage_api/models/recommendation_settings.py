"""RecommendationSettings, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.recommendation_item_filters import RecommendationItemFilters
    from ..overlays.operation import Schema

__all__ = ["RecommendationSettings"]


@_define(kw_only=True)
class RecommendationSettings(Model):
    """Settings beside the filters."""

    SCHEMA: ClassVar[Schema] = {"properties": {"item_filters": {"$ref": "RecommendationItemFilters"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"item_filters": "item_filters"}

    item_filters: RecommendationItemFilters | Unset = UNSET
    """Filters by what users do with items. Those on item attributes have no declared form."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
