"""Filter segments: made, changed and looked up ("Create Filter Segment", "Update Filter Segment"...)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from .describe import describe
from .envelope import FULL, invalid_filters, refusal, saved
from .filters import acceptable, canonical
from .references import check_complexity, resolved
from .segments import SegmentLimits, Segments, summary

if TYPE_CHECKING:
    from .segments import Segment

__all__ = ["create", "get", "list_segments", "update"]

NOT_EDITABLE = (
    "Update isn't supported for file-segments, internally created custom-segments, custom-segments imported "
    "from Analyze and archived custom-segments."
)
_TAKEN = "Resource not created"


@handles("custom_segments_create")
def create(call: Call) -> Answer:
    """Make a segment of filters; neither its name nor its filters may exist."""
    segments, name = Segments.of(call), call.body["name"]
    filters = _filters(call)
    _check_unique(call, segments, name, filters)
    check_complexity(call, filters)
    _check_room(call, segments.active() + 1)
    segment = segments.make(name, "FILTER", included_filters=filters, description=describe(filters))
    return saved(call, _shown(segment), 201)


@handles("custom_segments_update")
def update(call: Call) -> Answer:
    """Put new filters in the place of all old ones, and maybe change the name."""
    segments = Segments.of(call)
    segment = segments.get(call.path["id"])
    if segment is None:
        text = f"Custom segment not found with the given id: {call.path['id']}"
        raise refusal(call, 404, "Entity Not Found", text)
    if segment.get("kind") != "FILTER" or segment.get("source", "API") != "API" or segment.get("archived"):
        raise refusal(call, 403, "Forbidden operation", NOT_EDITABLE)
    filters, name = _filters(call), call.body.get("name", segment["name"])
    _check_unique(call, segments, name, filters, segment["id"])
    check_complexity(call, filters, segment["id"])
    _check_room(call, segments.active())
    segment |= {"name": name, "included_filters": filters, "description": describe(filters)}
    if "updated_by" in call.body:
        segment["updated_by"] = call.body["updated_by"]
    segments.save(segment)
    return saved(call, _shown(segment))


@handles("custom_segments_list")
def list_segments(call: Call) -> Answer:
    """All segments of every kind, or the one with exactly this name."""
    name = call.query.get("name")
    found = [item for item in Segments.of(call).shown() if name is None or item["name"] == name]
    return saved(call, [summary(item) for item in found])


@handles("custom_segments_get")
def get(call: Call) -> Answer:
    """A list of one, in brief; an empty one for an unknown id, since the page declares no 404."""
    found = [item for item in Segments.of(call).shown() if item["id"] == call.path["id"]]
    return saved(call, [summary(item) for item in found])


def _filters(call: Call) -> dict[str, Any]:
    group = call.body["included_filters"]
    if not acceptable(group):
        raise invalid_filters(call)
    return resolved(call, group)


def _check_unique(
    call: Call, segments: Segments, name: str, filters: Mapping[str, Any], own_id: str | None = None
) -> None:
    others = [item for item in segments.all() if item["id"] != own_id]
    if any(item["name"] == name for item in others):
        text = f"Another custom-segment already exists with the same name: {name}."
        raise refusal(call, 409, _TAKEN, f"{text} Please change the custom-segment name.")
    wanted = canonical(filters)
    for item in others:
        if item.get("kind") == "FILTER" and canonical(item.get("included_filters") or {}) == wanted:
            text = f"Another custom-segment already exists containing the given filters: {item['name']}."
            raise refusal(
                call,
                409,
                _TAKEN,
                f"{text} Please reuse the same or update the filters",
                existing_cs_name=item["name"],
                existing_cs_id=item["id"],
            )


def _check_room(call: Call, count: int) -> None:
    """Raises a 429 where `count` active segments, the one in question included, are too many."""
    limit = SegmentLimits.of(call.workspace).active
    if count > limit:
        raise refusal(call, 429, "Too Many Requests", FULL, actual_count=count, limit=limit)


def _shown(segment: Segment) -> dict[str, Any]:
    return {
        **summary(segment),
        "updated_time": segment["updated_time"],
        "description": segment["description"],
        "included_filters": segment["included_filters"],
    }
