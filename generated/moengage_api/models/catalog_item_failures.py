"""CatalogItemFailures, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.catalog_item_failure import CatalogItemFailure
    from ..overlays.operation import Schema

__all__ = ["CatalogItemFailures"]


@_define(kw_only=True)
class CatalogItemFailures(Model):
    """Items that did not go through."""

    SCHEMA: ClassVar[Schema] = {"properties": {"details": {"items": {"$ref": "CatalogItemFailure"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"count": "count", "details": "details"}

    count: int | Unset = UNSET
    """Number of items. An item with several faults is counted once."""
    details: list[CatalogItemFailure] | Unset = UNSET
    """The faults, one entry for each; a deletion has none."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
