"""Who takes e-mail: resubscription and opt-in (email_subscriptions), categories (subscription_categories)."""

from __future__ import annotations

from ...handling import register_family
from . import categories, opt_in, resubscribe
from .category_errors import CategoriesEnvelope
from .email_errors import EmailEnvelope

__all__ = ["categories", "opt_in", "resubscribe"]

register_family("email_subscriptions", EmailEnvelope())
register_family("subscription_categories", CategoriesEnvelope())
