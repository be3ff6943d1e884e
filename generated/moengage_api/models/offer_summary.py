"""OfferSummary, a JSON object of the API."""

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

__all__ = ["OfferSummary"]


@_define(kw_only=True)
class OfferSummary(Model):
    """An offer in brief: the fields that were asked for. No operation gives more."""

    SCHEMA: ClassVar[Schema] = {"properties": {"created_at": {"format": "date-time"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
        "tags": "tags",
        "created_at": "created_at",
        "created_by": "created_by",
    }

    id: str | Unset = UNSET
    """Its id, `offer_` and 24 hexadecimal digits."""
    name: str | Unset = UNSET
    """Name of the offer."""
    status: OfferStatus | Unset = UNSET
    """State of an offer: `scheduled` becomes `active` at its begin and `expired` at its end. Only the
    dashboard archives, and only it makes drafts."""
    tags: list[str] | Unset = UNSET
    """Ids of its tags, with the prefix `tag_`; may be missing where there are none."""
    created_at: datetime.datetime | Unset = UNSET
    """When it was made, with up to nine digits of a second."""
    created_by: str | Unset = UNSET
    """Address of who made it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
