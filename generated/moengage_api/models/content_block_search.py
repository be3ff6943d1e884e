"""ContentBlockSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.content_block_filters import ContentBlockFilters
    from ..overlays.operation import Schema

__all__ = ["ContentBlockSearch"]


@_define(kw_only=True)
class ContentBlockSearch(Model):
    """Which blocks to list."""

    SCHEMA: ClassVar[Schema] = {"type": "object", "properties": {"filters": {"$ref": "ContentBlockFilters"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"filters": "filters"}

    filters: ContentBlockFilters | Unset = UNSET
    """Filters that all have to hold; of the values of one, any. Without filters all blocks come."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
