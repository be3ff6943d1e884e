"""CatalogItemOutcomes, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_item_count import CatalogItemCount
    from ..models.catalog_item_failures import CatalogItemFailures
    from ..overlays.operation import Schema

__all__ = ["CatalogItemOutcomes"]


@_define(kw_only=True)
class CatalogItemOutcomes(Model):
    """Items that went through and items that did not."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"valid": {"$ref": "CatalogItemCount"}, "invalid": {"$ref": "CatalogItemFailures"}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"valid": "valid", "invalid": "invalid"}

    valid: CatalogItemCount | Unset = UNSET
    """Items that went through."""
    invalid: CatalogItemFailures | Unset = UNSET
    """Items that did not go through."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
