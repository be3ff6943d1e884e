"""Which of a campaign's messages a user sees: the locale, and the variation of an A/B test."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..control import share_of
from ..rules.content import DEFAULT_LOCALE, FIRST_VARIATION

if TYPE_CHECKING:
    from ....people import Person

__all__ = ["LOCALE", "locale_of", "variation_of"]

LOCALE = "locale"
"""The user attribute that names a locale. The dashboard picks users for one in ways that no page tells."""


def locale_of(person: Person, locales: Sequence[str]) -> str:
    """The user's own locale where the campaign has it, in any letter case; else the default one."""
    own = str(person.attributes.get(LOCALE)).casefold()
    return next((name for name in locales if name.casefold() == own), DEFAULT_LOCALE)


def variation_of(
    campaign_id: str, user: str, variations: Sequence[str], details: Mapping[str, Any] | None
) -> str:
    """The variation that a user always gets, by `variation_details`.

    By the given shares, scaled to a whole; without any, and where the vendor's optimization decides
    (SHERPA), in equal parts.
    """
    given = (details or {}).get("manual_distribution_percentage") or {}
    shares = [_share(given.get(name)) if given else 1.0 for name in variations]
    point = share_of(campaign_id, user, "variation") / 100 * sum(shares)
    for name, share in zip(variations, shares, strict=True):
        if point < share:
            return name
        point -= share
    return variations[-1] if variations else FIRST_VARIATION


def _share(value: Any) -> float:
    """Shares are numbers in text; one that is none counts as nothing."""
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return 0.0
