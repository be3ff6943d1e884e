"""The users of a workspace as every family sees them: found by id, attribute or device, and filtered."""

from __future__ import annotations

from .comparisons import OPERATORS
from .filters import addressed, matches
from .people import (
    Device,
    device_with_id,
    device_with_token,
    devices_of,
    owner_of,
    people,
    person_with,
    person_with_id,
    person_with_key,
)
from .person import Event, Person
from .segments import SegmentMembers, members, segments_of

__all__ = [
    "OPERATORS",
    "Device",
    "Event",
    "Person",
    "SegmentMembers",
    "addressed",
    "device_with_id",
    "device_with_token",
    "devices_of",
    "matches",
    "members",
    "owner_of",
    "people",
    "person_with",
    "person_with_id",
    "person_with_key",
    "segments_of",
]
