"""Filter groups evaluated on people: who a campaign addresses, who is in a segment of filters."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from .actions import action_holds
from .comparisons import attribute_holds
from .person import Person

__all__ = ["Segments", "addressed", "matches"]

Segments = Mapping[str, Collection[str]]
"""Custom segments: name or id -> ids of the users in it."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What filters need besides the person."""

    now: datetime
    segments: Segments


def addressed(segmentation: Mapping[str, Any], person: Person, now: datetime, segments: Segments) -> bool:
    """Whether `segmentation_details` include the person.

    No included filters, or `is_all_user_campaign`, means everyone; excluded filters take away.
    """
    included, excluded = segmentation.get("included_filters"), segmentation.get("excluded_filters")
    scene = _Scene(now, segments)
    everyone = segmentation.get("is_all_user_campaign") or not (included and included.get("filters"))
    if not everyone and not _group(included or {}, person, scene):
        return False
    return not (excluded and excluded.get("filters") and _group(excluded, person, scene))


def matches(group: Mapping[str, Any], person: Person, now: datetime, segments: Segments) -> bool:
    """Whether one filter group holds for the person. An empty group joined by `and` holds for everyone."""
    return _group(group, person, _Scene(now, segments))


def _group(group: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    results = (_filter(item, person, scene) for item in group.get("filters") or [])
    return any(results) if group.get("filter_operator") == "or" else all(results)


def _filter(item: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    kind = item.get("filter_type")
    if kind == "custom_segments":
        return _in_segment(item, person, scene) is not bool(item.get("negate"))
    if kind == "actions":
        conditions = item.get("attributes") or {}
        return action_holds(
            item,
            person.events,
            scene.now,
            lambda attributes: _group(conditions, replace(person, attributes=attributes, events=()), scene),
        )
    if "filters" in item:  # a group inside the group, as dashboards export them
        return _group(item, person, scene) is not bool(item.get("negate"))
    return attribute_holds(item, person.attributes.get(str(item.get("name"))), scene.now)


def _in_segment(item: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    """By id where that leads to a segment, else by name. Nobody is in an unknown segment."""
    for name in (item.get("id"), item.get("name")):
        if name and (members := scene.segments.get(name)) is not None:
            return person.id in members
    return False
