"""The users of a workspace as every family sees them: found by id, attribute or device, and filtered."""

from __future__ import annotations

from .filters import Person, addressed, matches
from .people import (
    Device,
    device_with_id,
    device_with_token,
    devices_of,
    owner_of,
    people,
    person_with,
    person_with_id,
)

__all__ = [
    "Device",
    "Person",
    "addressed",
    "device_with_id",
    "device_with_token",
    "devices_of",
    "matches",
    "owner_of",
    "people",
    "person_with",
    "person_with_id",
]
