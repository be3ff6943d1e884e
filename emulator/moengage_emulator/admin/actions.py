"""What the requests of the interface do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from ..faults import FaultRule
from ..fixtures import load_fixture
from ..snapshots import restore, snapshot
from ..workspaces import Workspace

if TYPE_CHECKING:
    from ..machine import Machine

__all__ = ["Actions", "Asked"]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request to the interface holds."""

    path: dict[str, Any]
    query: dict[str, str]
    body: dict[str, Any]

    def only(self, *names: str) -> dict[str, Any]:
        """The body. Raises ValueError for a key that is none of `names`."""
        if unknown := sorted(set(self.body) - set(names)):
            raise ValueError(f"unknown: {', '.join(unknown)}; there are: {', '.join(names)}")
        return self.body


class Actions:
    """One method for each request; what it returns is sent as JSON."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def overview(self, _asked: Asked | None = None) -> Any:
        """Time, workspaces, operations, number of inner errors."""
        machine = self._machine
        operations: dict[str, list[str]] = {"emulated": [], "not_emulated": []}
        for name in sorted(machine.document.operations):
            operations["not_emulated" if machine.handler_of(name) is None else "emulated"].append(name)
        return {
            "now": machine.clock.now().isoformat(),
            "workspaces": list(machine.workspaces),
            "limits": machine.limits.mode,
            "operations": operations,
            "errors": len(machine.errors),
        }

    def document(self, _asked: Asked) -> Any:
        """The document of the API that is emulated."""
        return self._machine.document.raw

    def errors(self, _asked: Asked) -> Any:
        """Tracebacks of handlers, findings of the self-check."""
        return self._machine.errors

    def load(self, asked: Asked) -> Any:
        """Load a fixture."""
        load_fixture(self._machine, asked.body)
        return {"status": "loaded"}

    def snapshot(self, _asked: Asked) -> Any:
        """Documents, workspaces, clock and ids as they are."""
        return snapshot(self._machine)

    def restore(self, asked: Asked) -> Any:
        """Go back to a snapshot."""
        restore(self._machine, asked.body)
        return {"status": "restored"}

    def counts(self, _asked: Asked) -> Any:
        """Workspace -> collection -> number of documents."""
        return self._machine.database.counts()

    def faults(self, _asked: Asked) -> Any:
        """Planned faults, with hits and what is left."""
        return self._machine.faults.report()

    def reset(self, _asked: Asked | None = None) -> Any:
        """Forget documents, quotas, faults and log; workspaces and clock stay."""
        self._machine.reset()
        return {"status": "reset"}

    def documents(self, asked: Asked) -> Any:
        """Documents, oldest first: users, events, devices, outbox, campaigns...."""
        store = self._machine.database.store(asked.path["workspace"])
        wanted = asked.query.items()
        return [
            document
            for document in store.collection(asked.path["collection"]).all()
            if all(document.get(name) == value for name, value in wanted)
        ]

    def put_document(self, asked: Asked) -> Any:
        """Plant a document."""
        store = self._machine.database.store(asked.path["workspace"])
        store.collection(asked.path["collection"]).put(asked.path["id"], asked.body)
        return asked.body

    def delete_document(self, asked: Asked) -> Any:
        """Remove a document."""
        store = self._machine.database.store(asked.path["workspace"])
        if not store.collection(asked.path["collection"]).delete(asked.path["id"]):
            raise KeyError(asked.path["id"])
        return {"status": "removed"}

    def requests(self, asked: Asked) -> Any:
        """The latest 1,000 requests."""
        return self._machine.log.report(
            operation=asked.query.get("operation"),
            after=int(asked.query.get("after", "0")),
            bodies=asked.query.get("bodies") in ("1", "true"),
        )

    def clear_requests(self, _asked: Asked | None = None) -> Any:
        """Forget the requests."""
        self._machine.log.clear()
        return []

    def clock(self, _asked: Asked | None = None) -> Any:
        """The emulator's time."""
        clock = self._machine.clock
        return {"now": clock.now().isoformat(), "frozen": clock.frozen}

    def set_clock(self, asked: Asked) -> Any:
        """Set, freeze or release the clock."""
        body = asked.only("now", "frozen")
        clock = self._machine.clock
        frozen, now = body.get("frozen"), body.get("now")
        if not isinstance(frozen, bool | None):
            raise ValueError("frozen is true or false")
        if not isinstance(now, str | None):
            raise ValueError("now is an ISO 8601 time with an offset")
        clock.set(clock.now() if now is None else datetime.fromisoformat(now), frozen=frozen)
        return self.clock()

    def advance_clock(self, asked: Asked) -> Any:
        """Move the clock."""
        seconds = asked.only("seconds").get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise ValueError("seconds is a number")
        try:
            self._machine.clock.advance(seconds)
        except OverflowError as error:
            raise ValueError("no clock goes that far") from error
        return self.clock()

    def add_fault(self, asked: Asked) -> Any:
        """Plan a fault."""
        rule = FaultRule.from_document(asked.body)
        if rule.operation != "*" and rule.operation not in self._machine.document.operations:
            raise ValueError(f"there is no operation {rule.operation}")
        return {"id": self._machine.faults.add(rule)}

    def clear_faults(self, _asked: Asked | None = None) -> Any:
        """Drop all planned faults."""
        self._machine.faults.clear()
        return []

    def limits(self, _asked: Asked | None = None) -> Any:
        """Rate limits in force."""
        limits = self._machine.limits
        return {"mode": limits.mode, "scale": limits.scale, "figures": limits.figures}

    def set_limits(self, asked: Asked) -> Any:
        """Change the rate limits."""
        self._machine.limits.configure(**asked.only("mode", "scale", "figures"))
        return self.limits()

    def workspaces(self, _asked: Asked | None = None) -> Any:
        """Workspaces with keys and settings."""
        return [item.as_document() for item in self._machine.workspaces.values()]

    def put_workspace(self, asked: Asked) -> Any:
        """Add or replace a workspace."""
        workspace = Workspace.from_document({**asked.only("keys", "settings"), "id": asked.path["id"]})
        self._machine.workspaces.put(workspace)
        return workspace.as_document()

    def configure(self, asked: Asked) -> Any:
        """Change settings of a workspace."""
        return self._machine.workspaces.configure(asked.path["id"], asked.body).as_document()

    def remove_workspace(self, asked: Asked) -> Any:
        """Forget a workspace."""
        if not self._machine.workspaces.remove(asked.path["id"]):
            raise KeyError(asked.path["id"])
        return {"status": "removed"}
