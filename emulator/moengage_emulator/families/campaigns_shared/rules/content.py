"""The frame of `campaign_content`: locales, variations, and the cells that hold the messages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..draft import Draft, Path, Problem, invalid, missing

__all__ = ["DEFAULT_LOCALE", "FIRST_VARIATION", "Cell", "cells", "declared", "frame", "variations"]

DEFAULT_LOCALE = "default"
FIRST_VARIATION = "variation_1"
_VARIATION = re.compile(r"variation_([1-9][0-9]*)")
# Digits of a number that is compared: Python does not read texts of any length.
_LONGEST = 18
_ROOT = ("campaign_content", "content")
_FLAT = ("push", "email", "sms")


@dataclass(frozen=True, slots=True)
class Cell:
    """One message of a campaign: what a user of `locale` sees in `variation`."""

    locale: str
    variation: str
    path: Path
    message: Mapping[str, Any]


def cells(campaign_content: Mapping[str, Any], channel: str) -> Iterator[Cell]:
    """Every message of the channel, be the content flat or keyed by locale and variation."""
    content = campaign_content.get("content")
    key = channel.lower()
    if not isinstance(content, Mapping):
        return
    if isinstance(content.get(key), Mapping):
        yield Cell(DEFAULT_LOCALE, FIRST_VARIATION, (*_ROOT, key), content[key])
    for locale, variations in content.items():
        if locale in _FLAT or not isinstance(variations, Mapping):
            continue
        for variation, holder in variations.items():
            if isinstance(holder, Mapping) and isinstance(holder.get(key), Mapping):
                yield Cell(locale, variation, (*_ROOT, locale, variation, key), holder[key])


def frame(draft: Draft) -> Iterator[Problem]:
    """Locales and variations agree with the keys of `content`."""
    part = draft.part("campaign_content")
    locales = part.get("locales") or []
    details = part.get("variation_details") or {}
    if DEFAULT_LOCALE in locales:
        yield invalid("default is implicit and must not be listed", "campaign_content", "locales")
    yield from _variation_details(details)
    content = part.get("content")
    if not isinstance(content, Mapping):
        return
    keyed = [key for key in content if key not in _FLAT]
    split = bool(locales) or (details.get("no_of_variations") or 1) > 1
    if split and len(keyed) < len(content):
        yield invalid("content must be keyed by locale and variation", *_ROOT)
    elif (split or keyed) and DEFAULT_LOCALE not in keyed:
        yield missing(*_ROOT, DEFAULT_LOCALE)
    for locale in keyed:
        if locale != DEFAULT_LOCALE and locale not in locales:
            yield invalid(f"{locale} is not listed in locales", *_ROOT, locale)
        yield from _variation_keys(content[locale], (*_ROOT, locale))


def declared(draft: Draft) -> Iterator[Problem]:
    """Content and shares keep to the declared locales and number of variations (before publishing)."""
    part = draft.part("campaign_content")
    details = part.get("variation_details") or {}
    count = details.get("no_of_variations")
    found = list(cells(part, draft.channel))
    for locale in part.get("locales") or []:
        if all(cell.locale != locale for cell in found):
            yield missing(*_ROOT, locale)
    if count is None:
        return
    shares = details.get("manual_distribution_percentage") or {}
    used = [
        ("campaign_content", "variation_details", "manual_distribution_percentage", key) for key in shares
    ]
    used += [(*_ROOT, cell.locale, cell.variation) for cell in found]
    for path in used:
        match = _VARIATION.fullmatch(path[-1])
        if match and (len(match[1]) > _LONGEST or int(match[1]) > count):
            yield invalid(f"only {count} variations are declared", *path)


def variations(draft: Draft) -> Iterator[Problem]:
    """What splits the audience over the variations is complete."""
    yield from _variation_details(draft.part("campaign_content").get("variation_details") or {})


def _variation_details(details: Mapping[str, Any]) -> Iterator[Problem]:
    root = ("campaign_content", "variation_details")
    shares = details.get("manual_distribution_percentage")
    if details.get("distribution_type") == "MANUAL" and shares is None:
        yield missing(*root, "manual_distribution_percentage")
    yield from _variation_keys(shares, (*root, "manual_distribution_percentage"))
    if details.get("distribution_type") == "SHERPA":
        for name in ("sherpa_campaign_duration", "sherpa_distribution_metric"):
            if details.get(name) is None:
                yield missing(*root, name)


def _variation_keys(holder: Any, path: Path) -> Iterator[Problem]:
    for key in holder if isinstance(holder, Mapping) else ():
        if not _VARIATION.fullmatch(key):
            yield invalid("keys must be variation_1, variation_2 and so on", *path, key)
