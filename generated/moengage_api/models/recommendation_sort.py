"""RecommendationSort, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import RecommendationSortDirection
    from ..overlays.operation import Schema

__all__ = ["RecommendationSort"]


@_define(kw_only=True)
class RecommendationSort(Model):
    """Order of recommended items."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "data_type": "data_type",
        "param_type": "param_type",
        "param": "param",
        "direction": "direction",
    }

    data_type: str | Unset = UNSET
    """Type of the attribute."""
    param_type: str | Unset = UNSET
    """Where the attribute comes from."""
    param: str | Unset = UNSET
    """The attribute."""
    direction: RecommendationSortDirection | Unset = UNSET
    """`1`: smallest first; `-1`: largest first. Text, not a number."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
