"""CatalogAttributesAdded, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CatalogAttributesAdded"]


@_define(kw_only=True)
class CatalogAttributesAdded(Model):
    """The attributes were added, save those that were there."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "success": "success",
        "duplicate-item-attributes": "duplicate_item_attributes",
    }

    success: bool | Unset = UNSET
    """Always true."""
    duplicate_item_attributes: list[str] | Unset = UNSET
    """Names that the catalog has already; they were left as they are. Mostly empty."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
