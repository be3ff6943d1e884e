"""Cards: the inbox of the app, one user at a time."""

from __future__ import annotations

from ...handling import register_family
from . import operations
from .cards import card
from .envelope import CardsEnvelope

__all__ = ["CardsEnvelope", "card", "operations"]

register_family("cards", CardsEnvelope())
