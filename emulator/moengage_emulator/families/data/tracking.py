"""Track users, events and devices, one request each."""

from __future__ import annotations

from ...handling import Answer, Call, handles
from .devices import store_device
from .events import store_events
from .identity import store_user
from .shapes import ACCEPTED
from .users import Users

__all__ = ["track_device", "track_event", "track_user"]


@handles("data_track_user")
def track_user(call: Call) -> Answer:
    """Create a user, or change attributes of one."""
    store_user(call, Users(call), call.body)
    return ACCEPTED


@handles("data_track_event")
def track_event(call: Call) -> Answer:
    """Keep the actions of one user."""
    store_events(call, Users(call), call.body)
    return ACCEPTED


@handles("data_track_device")
def track_device(call: Call) -> Answer:
    """Create or change a device of a user."""
    store_device(call, Users(call), call.body)
    return ACCEPTED
