"""CatalogItemsResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_item_outcomes import CatalogItemOutcomes
    from ..overlays.operation import Schema

__all__ = ["CatalogItemsResult"]


@_define(kw_only=True)
class CatalogItemsResult(Model):
    """How many items went through. A success may consist of failures."""

    SCHEMA: ClassVar[Schema] = {"properties": {"message": {"$ref": "CatalogItemOutcomes"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"message": "message"}

    message: CatalogItemOutcomes | Unset = UNSET
    """Items that went through and items that did not."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
