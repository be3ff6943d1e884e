"""Custom segments as a push sees them: live ones by name, and all of them for filters that name segments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...people import SegmentMembers, members, segments_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from ...store import Store

__all__ = ["segment_lists", "segment_members"]


def segment_members(store: Store, name: str, now: datetime) -> set[str] | None:
    """The ids of the users in the segment with exactly this name; None where there is no live one.

    A segment of filters holds whoever fits them at `now`.
    """
    for segment in segments_of(store):
        if segment["name"] == name and not segment.get("archived"):
            return members(store, segment, now)
    return None


def segment_lists(store: Store, now: datetime) -> Mapping[str, Sequence[str]]:
    """The users of every segment, by id and by name, for filters that name segments."""
    return SegmentMembers(store, now)
