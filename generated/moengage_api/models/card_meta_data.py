"""CardMetaData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import CardDeliveryType
    from ..overlays.operation import Schema

__all__ = ["CardMetaData"]


@_define(kw_only=True)
class CardMetaData(Model):
    """Where a card comes from."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "cid": "cid",
        "moe_card_id": "moe_card_id",
        "moe_campaign_name": "moe_campaign_name",
        "moe_delivery_type": "moe_delivery_type",
        "moe_campaign_id": "moe_campaign_id",
    }

    cid: str | Unset = UNSET
    """Id of the campaign with version and language; begins with the campaign's id."""
    moe_card_id: str | Unset = UNSET
    """Id of the card: the `cid`, an underscore and the platform."""
    moe_campaign_name: str | Unset = UNSET
    """Name of the campaign."""
    moe_delivery_type: CardDeliveryType | str | Unset = UNSET
    """What makes the campaign go out."""
    moe_campaign_id: str | Unset = UNSET
    """Id of the campaign."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
