"""OfferUpdatedData, a JSON object of the API."""

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

__all__ = ["OfferUpdatedData"]


@_define(kw_only=True)
class OfferUpdatedData(Model):
    """The changed offer."""

    SCHEMA: ClassVar[Schema] = {"properties": {"updated_at": {"format": "date-time"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "status": "status", "updated_at": "updated_at"}

    id: str | Unset = UNSET
    """Its id, `offer_` and 24 hexadecimal digits."""
    status: OfferStatus | Unset = UNSET
    """State of an offer: `scheduled` becomes `active` at its begin and `expired` at its end. Only the
    dashboard archives, and only it makes drafts."""
    updated_at: datetime.datetime | Unset = UNSET
    """When it was changed, with up to nine digits of a second."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
