"""OfferCreated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.offer_created_data import OfferCreatedData
    from ..overlays.operation import Schema

__all__ = ["OfferCreated"]


@_define(kw_only=True)
class OfferCreated(Model):
    """Answer to a creation."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "OfferCreatedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """Id of the call, `resp_` and the id of its trace; a refusal has one too."""
    type_: str
    """Kind of the answer, `offer`."""
    data: OfferCreatedData
    """The new offer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
