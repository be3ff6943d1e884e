"""Rules of `scheduling_details`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....times import local_time
from ..draft import Draft, Problem, invalid, missing, objects

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["schedule"]

COMPANION = {"SEND_IN_BTS": "bts_details", "SEND_IN_USER_TIMEZONE": "user_timezone_details"}


def schedule(draft: Draft) -> Iterator[Problem]:
    """Readable times, the companion object of a delivery type, and the geofence's time limit."""
    part = draft.part("scheduling_details")
    root = "scheduling_details"
    for name in ("start_time", "expiry_time"):
        if part.get(name) is not None and local_time(part[name]) is None:
            yield invalid(f"{name} must be a date and time such as 2031-05-01T09:30:00", root, name)
    companion = COMPANION.get(str(part.get("delivery_type")))
    if companion is not None and part.get(companion) is None:
        yield missing(root, companion)
    limit = part.get("geo_fence_timelimit")
    if not limit:
        return
    where = (root, "geo_fence_timelimit")
    if draft.delivery_type != "LOCATION_TRIGGERED":
        yield invalid("geo_fence_timelimit is for LOCATION_TRIGGERED campaigns only", *where)
    if limit.get("notification_schedule") == "LIMITED_TIME" and limit.get("timebounds") is None:
        yield missing(*where, "timebounds")
    for position, bound in objects(limit.get("timebounds")):
        for name in ("start_time", "end_time"):
            if bound.get(name) is not None and local_time(bound[name]) is None:
                yield invalid(f"{name} must be a date and time", *where, "timebounds", position, name)
