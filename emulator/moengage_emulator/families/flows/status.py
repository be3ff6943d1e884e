"""Pause, resume, stop and retire versions of a flow; archive flows and bring them back.

    ACTIVE, SCHEDULED --pause--> PAUSED --resume--> ACTIVE      a scheduled one resumes to ACTIVE as well
    ACTIVE, PAUSED --retire--> RETIRED
    ACTIVE, SCHEDULED, PAUSED, RETIRED --stop--> STOPPED

Archiving keeps the status and concerns all versions. DRAFT, UNDER_REVIEW and REJECTED let nothing happen
("Update flow status").
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ...handling import Answer, Call, Refusal, handles
from .documents import FLOWS, active_version, version_numbered
from .envelope import failed_validation, not_found, refusal, success
from .reading import find_flow

__all__ = ["ACTIONS", "Action", "update_status"]


class Action(NamedTuple):
    """Statuses that an action starts from, and the one that it leads to."""

    sources: tuple[str, ...]
    target: str


ACTIONS: dict[str, Action] = {
    "pause": Action(("ACTIVE", "SCHEDULED"), "PAUSED"),
    "resume": Action(("PAUSED",), "ACTIVE"),
    "stop": Action(("ACTIVE", "SCHEDULED", "PAUSED", "RETIRED"), "STOPPED"),
    "retire": Action(("ACTIVE", "PAUSED"), "RETIRED"),
}
_ARCHIVABLE = ("PAUSED", "STOPPED", "COMPLETED")
_AUDIT = "flow_audit"


@handles("flows_update_status")
def update_status(call: Call) -> Answer:
    """Apply one action. Archived flows take those on versions, too: the table says nothing else."""
    found = find_flow(call)
    action = call.body["action"]
    version = _change(call, found) if action in ACTIONS else _archive(call, found)
    call.store.collection(FLOWS).put(found["id"], found)
    entry = {
        "id": call.ids.object_id(),
        "flow_id": found["id"],
        "version_no": version["version_no"],
        "action": action,
        "updated_by": call.body["updated_by"],
        "at": call.clock.now().isoformat(),
    }
    call.store.collection(_AUDIT).put(entry["id"], entry)
    return success(call, {"flow_id": found["id"], "status": version["status"]})


def _change(call: Call, found: dict[str, Any]) -> dict[str, Any]:
    number = call.body.get("version_no")
    version = active_version(found) if number is None else version_numbered(found, number)
    if version is None:
        raise not_found(call)
    name = call.body["action"]
    action = ACTIONS[name]
    if version["status"] not in action.sources:
        raise _conflict(call, f"Cannot {name} a flow that is not {_listed(action.sources)}.")
    version |= {"status": action.target, "updated_at": call.clock.now().isoformat()}
    return version


def _archive(call: Call, found: dict[str, Any]) -> dict[str, Any]:
    if "version_no" in call.body:
        text = "version_no is not allowed for archive and unarchive."
        raise failed_validation(call, ("version_no", text), "version_no")
    version = active_version(found)
    archiving = call.body["action"] == "archive"
    if found["archived"] is archiving:
        already = "already archived" if archiving else "not archived"
        raise _conflict(call, f"Cannot {call.body['action']} a flow that is {already}.")
    if archiving and version["status"] not in _ARCHIVABLE:
        raise _conflict(call, f"Cannot archive a flow that is not {_listed(_ARCHIVABLE)}.")
    found["archived"] = archiving
    return version


def _conflict(call: Call, message: str) -> Refusal:
    """The codes have none for a conflict: BAD_REQUEST with a 409."""
    return refusal(call, 409, "BAD_REQUEST", message, target="action")


def _listed(statuses: tuple[str, ...]) -> str:
    """As in the vendor's sentence on resuming: in lower case, the last one after an `or`."""
    *others, last = (status.lower() for status in statuses)
    return f"{', '.join(others)} or {last}" if others else last
