"""The list of experiences ("Get metadata")."""

from __future__ import annotations

from ...handling import Answer, Call, handles
from .stored import EXPERIENCES, status_of

__all__ = ["get_metadata"]

_LISTED = ("Active", "Paused", "Scheduled")


@handles("experiences_get_metadata")
def get_metadata(call: Call) -> Answer:
    """All experiences in the states asked for, which case matters to; unknown ones have none."""
    given = call.query.get("status")
    wanted = _LISTED if given is None else given.split(",")
    now = call.clock.now()
    rows = [(stored, status_of(stored, now)) for stored in call.store.collection(EXPERIENCES).all()]
    found = [
        {"experience_name": stored["name"], "experience_key": stored["id"], "status": status}
        for stored, status in rows
        if status in _LISTED and status in wanted
    ]
    return Answer(200, {"metadata": {"count": len(found), "experiences": found}})
