"""Segments that refer to segments: who they are, and whether they are too many ("Create Filter Segment").

An answer of 413 says that filters are too complex, one of 412 that a segment would contain itself. The
second can only come of a change: what is being made cannot be referred to yet.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .envelope import TOO_LARGE, invalid_filters, refusal
from .filters import completed, references
from .segments import SegmentLimits, Segments

if TYPE_CHECKING:
    from ...handling import Call
    from .segments import Segment

__all__ = ["check_complexity", "resolved"]

CIRCULAR = "Circular reference detected in the custom segment definition."


def resolved(call: Call, group: Mapping[str, Any]) -> dict[str, Any]:
    """The filters as they are kept, segments named by their id, which stays when they are renamed.

    Raises a 400 where a filter names a segment that does not exist. Segments of the setting
    `custom_segments` have no id.
    """
    segments = Segments.of(call)
    given = call.workspace.settings.extra.get("custom_segments") or {}

    def name(item: Mapping[str, Any]) -> Mapping[str, str]:
        found = segments.referred(item)
        if found is not None:
            return {"id": str(found["id"])}
        if item.get("id") in given or item.get("name") in given:
            return {}
        raise invalid_filters(call)

    return completed(group, name)


def check_complexity(call: Call, group: Mapping[str, Any], own_id: str | None = None) -> None:
    """Raises a 412 where the filters lead back to `own_id`, a 413 where they are too complex."""
    segments, limits = Segments.of(call), SegmentLimits.of(call.workspace)
    levels, size = 0, len(json.dumps(group))
    known: dict[str, Segment] = {}
    level = _referred(segments, group)
    while level:
        if own_id in level:
            raise refusal(call, 412, "Cyclic Entity", CIRCULAR)
        levels += 1
        fresh = {key: segment for key, segment in level.items() if key not in known}
        known |= fresh
        size += sum(len(json.dumps(segment.get("included_filters"))) for segment in fresh.values())
        # Segments met before are followed again, for they lie deeper now; but not round planted circles.
        follow = level if levels <= limits.nesting else fresh
        level = {}
        for segment in follow.values():
            level |= _referred(segments, segment.get("included_filters") or {})
    if levels > limits.nesting:
        text = (
            f"The query has more than {limits.nesting} levels of nesting. Please reduce the segment nesting."
        )
        raise refusal(call, 413, "Query has too many nesting levels", text)
    if len(known) > limits.segments:
        text = (
            f"The query has more than {limits.segments} custom segments. Please reduce the custom segments."
        )
        raise refusal(call, 413, "Too many segments in a query", text)
    if size > limits.query_bytes:
        raise refusal(call, 413, "Query length limit exceeded", TOO_LARGE)


def _referred(segments: Segments, group: Mapping[str, Any]) -> dict[str, Segment]:
    found: dict[str, Segment] = {}
    for item in references(group):
        segment = segments.referred(item)
        if segment is not None:
            found[str(segment["id"])] = segment
    return found
