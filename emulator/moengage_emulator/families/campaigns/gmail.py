"""Rules of `gmail_annotations` that no schema can state ("Create Campaign")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..campaigns_shared.draft import Draft, Path, Problem, invalid
from ..campaigns_shared.rules.content import cells
from .wording import TRANSACTIONAL

if TYPE_CHECKING:
    from .settings import V1Settings

__all__ = ["annotated"]

SHORTEST = timedelta(hours=1)
TOO_SHORT = "End date and time must be a minimum of one hour later than the start date and time"


def annotated(draft: Draft, settings: V1Settings) -> Iterator[Problem]:
    """Only promotions have them, a deal holds for an hour, and a product set is one of the workspace."""
    if draft.channel != "EMAIL":
        return
    transactional = draft.part("basic_details").get("content_type") == "TRANSACTIONAL"
    for cell in cells(draft.part("campaign_content"), "EMAIL"):
        found, path = cell.message.get("gmail_annotations"), (*cell.path, "gmail_annotations")
        if not isinstance(found, Mapping):
            continue
        if transactional:
            yield invalid(TRANSACTIONAL, *path)
        yield from _deal(found.get("deal_card"), (*path, "deal_card"))
        yield from _carousel(found.get("product_carousel"), (*path, "product_carousel"), settings)


def _deal(deal: Any, path: Path) -> Iterator[Problem]:
    if not isinstance(deal, Mapping):
        return
    bounds = []
    for name in ("availability_starts", "availability_ends"):
        try:
            bounds.append(datetime.fromisoformat(str(deal.get(name)).upper()))
        except ValueError:
            yield invalid(f"{name} must be a valid date and time", *path, name)
            return
    start, end = bounds
    if start.tzinfo is None or end.tzinfo is None or end - start < SHORTEST:
        yield invalid(TOO_SHORT, *path)


def _carousel(carousel: Any, path: Path, settings: V1Settings) -> Iterator[Problem]:
    given = carousel.get("product_set_data") if isinstance(carousel, Mapping) else None
    if not isinstance(given, Mapping):
        return
    if not settings.product_sets_enabled:
        yield invalid("Product Sets is not enabled for this workspace", *path)
    elif settings.product_sets and given.get("product_set") not in settings.product_sets:
        yield invalid("product_set not found for the given workspace", *path, "product_set_data")
