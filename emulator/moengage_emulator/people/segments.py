"""Stored segments and who is in them, for every family.

A document of `custom_segments` has `id` (24 hexadecimal digits), `name`, `kind` and `archived`. A `FILE`
and a `COHORT` list their users in `user_ids` (the client's ids, the vendor's for those without one); a
`FILTER` has `included_filters`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .filters import matches
from .people import people

if TYPE_CHECKING:
    from ..store import Store
    from .person import Person

__all__ = ["COLLECTION", "SegmentMembers", "members", "segments_of"]

COLLECTION = "custom_segments"
"""Where segments are stored."""

# Segments of segments of segments...: the API allows a few levels, planted documents may have any number.
_DEEPEST = 40


def segments_of(store: Store) -> list[dict[str, Any]]:
    """Every stored segment, archived ones included, oldest first."""
    return list(store.collection(COLLECTION).all())


def members(
    store: Store,
    segment: Mapping[str, Any],
    now: datetime,
    given: Mapping[str, Collection[str]] | None = None,
) -> set[str]:
    """The ids of the users who are in a stored segment at `now`; its filters may name other segments.

    `given`: segments besides the stored ones, by name or id. An archived segment keeps its members
    ("Archive Custom Segment": it stays usable in campaigns).
    """
    return set(SegmentMembers(store, now, given).of(segment))


class SegmentMembers(Mapping[str, Sequence[str]]):
    """The ids of users by name or id of their segment, as filters ask for them; found when asked for.

    A stored segment goes before a given one of the same name. A segment that refers to itself, by way
    of others or not, has nobody where it does.
    """

    def __init__(
        self, store: Store, now: datetime, given: Mapping[str, Collection[str]] | None = None
    ) -> None:
        """As things are at `now`. `given`: segments besides the stored ones, by name or id."""
        self._store = store
        self._now = now
        self._given = given or {}
        self._people: list[Person] | None = None
        self._stored: dict[str, Mapping[str, Any]] | None = None
        self._known: dict[str, list[str]] = {}
        self._partial: dict[str, list[str]] = {}
        self._open: list[str] = []
        self._cut = False

    def __getitem__(self, name: str) -> Sequence[str]:
        """Raises KeyError where no segment has the name or id."""
        document = self._documents().get(name)
        return list(self._given[name]) if document is None else self.of(document)

    def __iter__(self) -> Iterator[str]:
        """Ids and names."""
        return iter({**self._documents(), **self._given})

    def __len__(self) -> int:
        """How many ids and names."""
        return len({**self._documents(), **self._given})

    def of(self, segment: Mapping[str, Any]) -> list[str]:
        """The users in a segment, oldest first."""
        key = str(segment["id"])
        for known in (self._known, self._partial):
            if key in known:
                return known[key]
        if key in self._open or len(self._open) >= _DEEPEST:
            self._cut = True
            return []
        self._open.append(key)
        try:
            found = self._found(segment)
        finally:
            self._open.pop()
        # What was found on the way round a circle holds for this way only.
        (self._partial if self._open and self._cut else self._known)[key] = found
        if not self._open:
            self._partial.clear()
            self._cut = False
        return found

    def _found(self, segment: Mapping[str, Any]) -> list[str]:
        if segment.get("kind") != "FILTER":
            listed = set(segment.get("user_ids") or ())
            return [item.id for item in self._everyone() if item.id in listed or item.key in listed]
        group = segment.get("included_filters") or {}
        if not group.get("filters"):
            return [item.id for item in self._everyone()]
        return [item.id for item in self._everyone() if matches(group, item, self._now, self)]

    def _everyone(self) -> list[Person]:
        if self._people is None:
            self._people = list(people(self._store))
        return self._people

    def _documents(self) -> dict[str, Mapping[str, Any]]:
        if self._stored is None:
            stored = segments_of(self._store)
            names = {str(item["name"]): item for item in stored}
            self._stored = {**names, **{str(item["id"]): item for item in stored}}
        return self._stored
