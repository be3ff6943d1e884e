"""Campaigns that go out: at their time, at each run, on a user's event, on a business event.

Every delivery type of both versions ends in `Delivery`, which decides user by user. The emulator sends no
campaigns that a device sets off by itself (DEVICE_TRIGGERED, LOCATION_TRIGGERED), and no live activities.
"""

from __future__ import annotations

from . import events
from .business import listeners, send_waiting, waiting
from .delivery import Delivery, Trigger
from .scene import Scene
from .starts import arrange, settle
from .unsent import COLLECTION as UNSENT
from .unsent import Reason

__all__ = [
    "UNSENT",
    "Delivery",
    "Reason",
    "Scene",
    "Trigger",
    "arrange",
    "events",
    "listeners",
    "send_waiting",
    "settle",
    "waiting",
]
