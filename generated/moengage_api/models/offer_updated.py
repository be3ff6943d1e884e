"""OfferUpdated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.offer_updated_data import OfferUpdatedData
    from ..overlays.operation import Schema

__all__ = ["OfferUpdated"]


@_define(kw_only=True)
class OfferUpdated(Model):
    """Answer to a change."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "OfferUpdatedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """Id of the call, `resp_` and the id of its trace; a refusal has one too."""
    type_: str
    """Kind of the answer, `offer`."""
    data: OfferUpdatedData
    """The changed offer."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
