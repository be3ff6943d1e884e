"""RecommendationFilter, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["RecommendationFilter"]


@_define(kw_only=True)
class RecommendationFilter(Model):
    """One condition on items."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "executed": "executed",
        "filter_type": "filter_type",
        "operator_fe": "operator_fe",
        "name": "name",
        "data_type": "data_type",
        "operator": "operator",
        "value": "value",
        "negate": "negate",
        "case_sensitive": "case_sensitive",
        "hasError": "has_error",
    }

    executed: bool | Unset = UNSET
    """A note of the dashboard."""
    filter_type: str | Unset = UNSET
    """Kind of the filter."""
    operator_fe: str | Unset = UNSET
    """The operator as the dashboard names it."""
    name: str | Unset = UNSET
    """The attribute that is compared."""
    data_type: str | Unset = UNSET
    """Its type."""
    operator: str | Unset = UNSET
    """How it is compared."""
    value: str | None | Unset = UNSET
    """With what, as text."""
    negate: bool | Unset = UNSET
    """Whether the condition is turned around."""
    case_sensitive: bool | Unset = UNSET
    """Whether upper and lower case differ."""
    has_error: bool | Unset = UNSET
    """A note of the dashboard."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
