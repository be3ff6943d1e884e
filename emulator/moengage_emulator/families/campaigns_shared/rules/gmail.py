"""Rules of `gmail_annotations`, which only "Create Campaign" (V1) describes; V5 shares the component."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..draft import Draft, Problem, invalid, missing
from .content import cells

__all__ = ["messages"]

NEEDS = {"MANUAL": "manual_data", "PRODUCT_SET": "product_set_data"}
"""Type of a carousel -> where its products stand."""


def messages(draft: Draft) -> Iterator[Problem]:
    """Either a deal card or a carousel, and a carousel with the products of its type."""
    if draft.channel != "EMAIL":
        return
    for cell in cells(draft.part("campaign_content"), "EMAIL"):
        found, path = cell.message.get("gmail_annotations"), (*cell.path, "gmail_annotations")
        if not isinstance(found, Mapping):
            continue
        carousel = found.get("product_carousel")
        if "deal_card" in found and carousel is not None:
            yield invalid(
                "deal_card and product_carousel cannot be given together", *path, "product_carousel"
            )
        if isinstance(carousel, Mapping):
            name = NEEDS[carousel["type"]]
            if name not in carousel:
                yield missing(*path, "product_carousel", name)
