"""GmailAnnotations, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import GmailLogoType
    from ..models.gmail_carousel import GmailCarousel
    from ..models.gmail_deal_card import GmailDealCard
    from ..overlays.operation import Schema

__all__ = ["GmailAnnotations"]


@_define(kw_only=True)
class GmailAnnotations(Model):
    """A logo beside the e-mail in Gmail's promotions tab, with either a deal card or a carousel of
    products. Promotional campaigns only."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["send_email_if_personalization_fails", "sender_logo", "sender_logo_type"],
        "properties": {
            "send_email_if_personalization_fails": {"type": "boolean"},
            "sender_logo": {"type": "string", "pattern": "^https://|[{]{2}"},
            "sender_logo_type": {"type": "string", "enum": ["image_url", "uploaded_image"]},
            "deal_card": {"$ref": "GmailDealCard"},
            "product_carousel": {"$ref": "GmailCarousel"},
        },
        "not": {"required": ["deal_card", "product_carousel"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "send_email_if_personalization_fails": "send_email_if_personalization_fails",
        "sender_logo": "sender_logo",
        "sender_logo_type": "sender_logo_type",
        "deal_card": "deal_card",
        "product_carousel": "product_carousel",
    }

    send_email_if_personalization_fails: bool
    """Whether a user whose annotations cannot be personalized gets the e-mail all the same."""
    sender_logo: str
    """Address of the logo (https), or a personalization that gives one."""
    sender_logo_type: GmailLogoType
    """Whether the logo was given by its address or uploaded."""
    deal_card: GmailDealCard | Unset = UNSET
    """An offer with its code. It has to hold for an hour at least."""
    product_carousel: GmailCarousel | Unset = UNSET
    """Products side by side, listed by hand or taken from a product set."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
