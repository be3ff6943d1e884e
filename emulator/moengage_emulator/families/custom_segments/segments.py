"""Segments in the store: found by name or id, made, counted; and what a workspace may have of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from ...people.segments import COLLECTION
from ...removal import on_removal

if TYPE_CHECKING:
    from ...handling import Call
    from ...ids import Ids
    from ...store import Store
    from ...workspaces import Workspace

__all__ = ["Kind", "Segment", "SegmentLimits", "Segments", "Uploads", "new_segment", "stamp", "summary"]

Segment = dict[str, Any]
Kind = Literal["FILE", "FILTER", "COHORT"]

_SHOWN = timedelta(days=180)
"""How long an archived segment is still shown ("Archive Custom Segment")."""
# `type` and `source` are printed for filter segments only; those of the others are ours.
_TYPES: Mapping[str, tuple[str, str]] = {
    "FILTER": ("ELASTIC_SEARCH", "API"),
    "FILE": ("FILE", "API"),
    "COHORT": ("COHORT", "PARTNER"),
}


@dataclass(frozen=True, slots=True)
class SegmentLimits:
    """What a workspace may have; the setting `segment_limits` in `extra` changes single figures."""

    active: int = 1000
    """Active segments of all kinds ("Custom Segments overview")."""
    users_per_day: int = 2_000_000
    """Users that files may add within 24 hours ("Custom Segments overview")."""
    nesting: int = 3
    """Levels of segments that refer to segments. The page says "n": the figure is ours."""
    segments: int = 10
    """Segments that filters refer to, directly or not. The page says "n": the figure is ours."""
    query_bytes: int = 65_536
    """Filters as JSON, those of the segments referred to included. Not published: the figure is ours."""

    @classmethod
    def of(cls, workspace: Workspace) -> SegmentLimits:
        """The limits of a workspace."""
        own = workspace.settings.extra.get("segment_limits") or {}
        return cls(**{item.name: own[item.name] for item in fields(cls) if item.name in own})


def stamp(moment: datetime) -> str:
    """`2027-03-01T08:12:45.120000`: UTC without saying so."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds")


def new_segment(segment_id: str, name: str, kind: Kind, now: datetime, **more: Any) -> Segment:
    """A segment as it is stored; plant it in the collection `custom_segments`.

    A `FILE` wants `user_ids` (the client's ids of users), a `FILTER` `included_filters`. `source` other
    than `API` stands for what was made elsewhere in the vendor's house.
    """
    shown_type, source = _TYPES[kind]
    made = stamp(now)
    return {
        "id": segment_id,
        "name": name,
        "kind": kind,
        "type": shown_type,
        "source": source,
        "archived": False,
        "archived_time": None,
        "created_time": made,
        "updated_time": made,
        **more,
    }


def summary(segment: Mapping[str, Any]) -> dict[str, Any]:
    """A segment in brief, as lists show it."""
    shown_type, source = _TYPES.get(str(segment.get("kind")), _TYPES["FILTER"])
    return {
        "name": segment["name"],
        "id": segment["id"],
        "created_time": segment.get("created_time", "1970-01-01T00:00:00.000000"),
        "type": segment.get("type", shown_type),
        "source": segment.get("source", source),
    }


class Segments:
    """The segments of a workspace."""

    def __init__(self, store: Store, ids: Ids, now: datetime) -> None:
        """As of `now`."""
        self._collection = store.collection(COLLECTION)
        self._ids = ids
        self.now = now

    @classmethod
    def of(cls, call: Call) -> Segments:
        """Those of the caller's workspace."""
        return cls(call.store, call.ids, call.clock.now())

    def all(self) -> list[Segment]:
        """Every one, oldest first."""
        return list(self._collection.all())

    def shown(self) -> list[Segment]:
        """Those that lists show: not the ones archived long ago."""
        since = stamp(self.now - _SHOWN)
        return [
            segment
            for segment in self.all()
            if not segment.get("archived") or (segment.get("archived_time") or since) >= since
        ]

    def get(self, segment_id: str) -> Segment | None:
        """The segment with an id."""
        return self._collection.get(segment_id)

    def named(self, name: str) -> Segment | None:
        """The segment with a name; archived ones keep theirs, because they may come back."""
        return next(iter(self._collection.find(name=name)), None)

    def referred(self, item: Mapping[str, Any]) -> Segment | None:
        """The segment that a filter means: by id where that leads to one, else by name."""
        found = self.get(item["id"]) if "id" in item else None
        return self.named(item["name"]) if found is None and "name" in item else found

    def find(self, reference: Mapping[str, Any]) -> Segment | None:
        """The segment that `cs_id` leads to; without one, `name` ("Add Users to File Segment")."""
        if "cs_id" in reference:
            return self.get(reference["cs_id"])
        return self.named(reference["name"])

    def active(self) -> int:
        """How many are not archived, whatever their kind."""
        return sum(not segment.get("archived") for segment in self.all())

    def make(self, name: str, kind: Kind, **more: Any) -> Segment:
        """A new segment, stored."""
        segment = new_segment(self._ids.object_id(), name, kind, self.now, **more)
        self._collection.put(segment["id"], segment)
        return segment

    def save(self, segment: Segment) -> None:
        """Store a segment after a change."""
        segment["updated_time"] = stamp(self.now)
        self._collection.put(segment["id"], segment)

    def archive(self, segment: Segment, archived: bool) -> None:
        """Archive a segment or bring it back; nothing where it is there already."""
        if bool(segment.get("archived")) is not archived:
            segment["archived"] = archived
            segment["archived_time"] = stamp(self.now) if archived else None
            self.save(segment)


class Uploads:
    """How many users files have added within the last 24 hours."""

    def __init__(self, store: Store, ids: Ids, now: datetime) -> None:
        """As of `now`."""
        self._collection = store.collection("custom_segments_uploads")
        self._ids = ids
        self._now = now

    def used(self) -> int:
        """The users that count against the day."""
        since = stamp(self._now - timedelta(days=1))
        return sum(int(item["users"]) for item in self._collection.all() if item["at"] > since)

    def count(self, users: int) -> None:
        """Use up some."""
        if users:
            upload: dict[str, Any] = {"id": self._ids.object_id(), "at": stamp(self._now), "users": users}
            self._collection.put(upload["id"], upload)


@on_removal
def forget_member(store: Store, user: Mapping[str, Any]) -> None:
    """A user who is removed is in no file segment and no cohort any more."""
    gone = {user["id"], user.get("customer_id")}
    collection = store.collection(COLLECTION)
    for segment in collection.all():
        listed = segment.get("user_ids") or []
        left = [member for member in listed if member not in gone]
        if len(left) < len(listed):
            collection.put(str(segment["id"]), {**segment, "user_ids": left})
