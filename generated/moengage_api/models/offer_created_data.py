"""OfferCreatedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import OfferStatus
    from ..overlays.operation import Schema

__all__ = ["OfferCreatedData"]


@_define(kw_only=True)
class OfferCreatedData(Model):
    """The new offer."""

    SCHEMA: ClassVar[Schema] = {"properties": {"created_at": {"format": "date-time"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "status": "status", "created_at": "created_at"}

    id: str | Unset = UNSET
    """Its id, `offer_` and 24 hexadecimal digits."""
    status: OfferStatus | Unset = UNSET
    """State of an offer: `scheduled` becomes `active` at its begin and `expired` at its end. Only the
    dashboard archives, and only it makes drafts."""
    created_at: datetime.datetime | Unset = UNSET
    """When it was made, with up to nine digits of a second."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
