"""OfferSegment, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_audience import OfferAudience
    from ..overlays.operation import Schema

__all__ = ["OfferSegment"]


@_define(kw_only=True)
class OfferSegment(Model):
    """Whom the offer is for."""

    SCHEMA: ClassVar[Schema] = {"type": "object", "properties": {"filters": {"$ref": "OfferAudience"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"filters": "filters"}

    filters: OfferAudience | Unset = UNSET
    """Users by filters; all of them without any. Attribute filters need a `data_type`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
