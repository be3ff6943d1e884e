"""Custom segments as a push sees them: the one place here that knows how they are stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...people import matches, people

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ...store import Store

__all__ = ["segment_lists", "segment_members"]


def segment_members(store: Store, name: str, now: datetime) -> set[str] | None:
    """The ids of the users in the segment with exactly this name; None where there is no live one.

    A segment of filters holds whoever fits them at `now`.
    """
    found = [item for item in store.collection("custom_segments").find(name=name) if not item.get("archived")]
    if not found:
        return None
    segment = found[0]
    if segment.get("kind") != "FILTER":
        return set(segment.get("user_ids") or ())
    filters, listed = segment.get("included_filters") or {}, segment_lists(store)
    return {person.id for person in people(store) if matches(filters, person, now, listed)}


def segment_lists(store: Store) -> Mapping[str, Sequence[str]]:
    """The users of every segment that lists them, by id and by name, for filters that name segments."""
    return {
        key: item.get("user_ids") or ()
        for item in store.collection("custom_segments").all()
        for key in (item["id"], item["name"])
    }
