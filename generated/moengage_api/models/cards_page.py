"""CardsPage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.cards_page_data import CardsPageData
    from ..overlays.operation import Schema

__all__ = ["CardsPage"]


@_define(kw_only=True)
class CardsPage(Model):
    """Cards of a user."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"anyOf": [{"$ref": "CardsPageData"}, {}]}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "request_id": "request_id", "data": "data"}

    status: bool
    """Always true."""
    request_id: str
    """The vendor's id of the request."""
    data: CardsPageData | None
    """The cards."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
