"""How long the request id of a creation stays taken ("Create Campaign")."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from ...times import parse_stamp, stamp

if TYPE_CHECKING:
    from datetime import datetime

    from ...store import Store

__all__ = ["REQUEST_WINDOW", "take_request"]

REQUEST_WINDOW = {"PUSH": timedelta(hours=1), "EMAIL": timedelta(days=1)}
"""Channel -> how long after a successful creation its request id is refused."""


def take_request(store: Store, request: str, channel: str, now: datetime) -> bool:
    """Keep `request` for this creation; False while an earlier one holds it."""
    taken = store.collection("campaign_requests")
    earlier = taken.get(request)
    if earlier is not None and now < parse_stamp(earlier["until"]):
        return False
    taken.put(request, {"until": stamp(now + REQUEST_WINDOW[channel])})
    return True
