"""Offers, which a decision engine shows to users: made, changed and listed ("Offerings overview").

Tags, templates and attributes are made in the dashboard: plant `offer_tag`, `offer_template` and
`offer_attribute` in the collections `offer_tags`, `offer_templates` and `offer_attributes`, and offers in
states that no request makes by `offer` in `offers`.
"""

from __future__ import annotations

from ...handling import register_family
from . import listing, writing
from .documents import offer, offer_attribute, offer_tag, offer_template
from .envelope import OffersEnvelope

__all__ = ["OffersEnvelope", "listing", "offer", "offer_attribute", "offer_tag", "offer_template", "writing"]

register_family("offers", OffersEnvelope())
