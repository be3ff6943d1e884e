"""Catalogs and their items. Recommendations and campaigns draw from them."""

from __future__ import annotations

from ...handling import register_family
from . import catalogs, items
from .envelope import ENVELOPE
from .stored import catalog, catalog_item

__all__ = ["catalog", "catalog_item", "catalogs", "items"]

register_family("catalog", ENVELOPE)
