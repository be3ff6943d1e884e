"""Snapshots: everything that an emulator knows at one moment, as JSON, to come back to later.

A snapshot holds the documents, the workspaces, the clock and the state of the ids, so that the same
calls after it give the same answers. Used quotas, planned faults and the request log are not part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .workspaces import Workspace

if TYPE_CHECKING:
    from .machine import Machine

__all__ = ["restore", "snapshot"]

_FORM = "moengage-emulator snapshot 1"
_ALL = "SELECT workspace, collection, id, body FROM documents ORDER BY position"
_INSERT = "INSERT INTO documents (workspace, collection, id, body) VALUES (?, ?, ?, ?)"


def snapshot(machine: Machine) -> dict[str, Any]:
    """The state of `machine`, as JSON."""
    with machine.database.transaction():
        return {
            "form": _FORM,
            "documents": [list(row) for row in machine.database.rows(_ALL)],
            "workspaces": [item.as_document() for item in machine.workspaces.values()],
            "clock": machine.clock.state(),
            "ids": machine.ids.state(),
        }


def restore(machine: Machine, taken: Mapping[str, Any]) -> None:
    """Go back to the state that `taken` holds; quotas, faults and the log begin anew.

    Raises ValueError for anything that is no snapshot; then nothing has changed.
    """
    if taken.get("form") != _FORM:
        raise ValueError(f"not a snapshot: form is not {_FORM!r}")
    try:
        documents = [tuple(map(str, row)) for row in taken["documents"]]
        if any(len(row) != 4 for row in documents):
            raise ValueError("a document is workspace, collection, id and body")
        workspaces = [Workspace.from_document(item) for item in taken["workspaces"]]
        clock, ids = dict(taken["clock"]), taken["ids"]
        machine.ids.restore(ids)
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"not a snapshot: {error}") from error
    machine.reset()
    with machine.database.transaction():
        for row in documents:
            machine.database.execute(_INSERT, row)
    machine.workspaces.replace(workspaces)
    machine.clock.resume(clock)
    machine.ids.restore(ids)
