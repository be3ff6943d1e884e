"""CatalogCreated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CatalogCreated"]


@_define(kw_only=True)
class CatalogCreated(Model):
    """The catalog was made."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"catalog_id": "catalog_id"}

    catalog_id: str | Unset = UNSET
    """Id of the catalog, 24 hexadecimal digits. No operation tells it again."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
