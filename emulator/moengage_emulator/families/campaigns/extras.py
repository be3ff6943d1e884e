"""Carousels and pairs of extra data, which V5 takes in part: V1 knows no drafts ("Create Campaign")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from ..campaigns_shared.draft import missing, objects
from ..campaigns_shared.rules.content import cells

if TYPE_CHECKING:
    from ..campaigns_shared.draft import Draft, Path, Problem

__all__ = ["whole_extras"]

_NEEDS = {
    "carousel_content": ("slider_transition", "slide_data"),
    "key_value_pairs": ("key", "value"),
    "slide_data": ("image_url",),
}


def whole_extras(draft: Draft) -> Iterator[Problem]:
    """A carousel of a push has its slides, each slide its picture, each pair its key and value."""
    if draft.channel == "PUSH":
        for cell in cells(draft.part("campaign_content"), "PUSH"):
            yield from _within(cell.message, cell.path)


def _within(value: Any, path: Path) -> Iterator[Problem]:
    for name, item in value.items() if isinstance(value, Mapping) else ():
        entries = [((*path, name, position), entry) for position, entry in objects(item)]
        for place, entry in entries or [((*path, name), item)]:
            if isinstance(entry, Mapping):
                yield from (missing(*place, need) for need in _NEEDS.get(name, ()) if need not in entry)
                yield from _within(entry, place)
