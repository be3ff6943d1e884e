"""CatalogItemFailure, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CatalogItemFailure"]


@_define(kw_only=True)
class CatalogItemFailure(Model):
    """One fault and the items that have it."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "error-id": "error_id",
        "message": "message",
        "count": "count",
        "document_ids": "document_ids",
    }

    error_id: str | Unset = UNSET
    """A word for the fault, for instance `duplicate-item-ids`."""
    message: str | Unset = UNSET
    """A sentence for people; its placeholders may be unfilled."""
    count: int | Unset = UNSET
    """Number of items."""
    document_ids: list[str] | Unset = UNSET
    """Your own ids of the items."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
