"""RecommendationItemFilters, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["RecommendationItemFilters"]


@_define(kw_only=True)
class RecommendationItemFilters(Model):
    """Filters by what users do with items. Those on item attributes have no declared form."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"user_actions": "user_actions"}

    user_actions: dict[str, Any] | Unset = UNSET
    """The user actions that count."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
