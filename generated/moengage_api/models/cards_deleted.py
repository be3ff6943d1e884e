"""CardsDeleted, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.cards_deleted_data import CardsDeletedData
    from ..overlays.operation import Schema

__all__ = ["CardsDeleted"]


@_define(kw_only=True)
class CardsDeleted(Model):
    """What became of the cards."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"anyOf": [{"$ref": "CardsDeletedData"}, {}]}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "request_id": "request_id", "data": "data"}

    status: bool
    """Always true."""
    request_id: str
    """The vendor's id of the request."""
    data: CardsDeletedData | None
    """The outcome on each platform."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
