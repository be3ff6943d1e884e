"""The emulator's own interface below `/_emulator/`: state, log, clock, faults, limits, workspaces.

Everything is JSON. A request that does not fit is a 400 `{"error": ...}`. There is no credential: the
emulator listens on the loopback interface unless it is told otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FaultRule
from .handling import handler_of
from .machine import Machine
from .workspaces import Workspace

__all__ = ["admin_application"]


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a request to the interface holds."""

    path: dict[str, Any]
    query: dict[str, str]
    body: dict[str, Any]

    def only(self, *names: str) -> dict[str, Any]:
        """The body. Raises ValueError for a key that is none of `names`."""
        if unknown := sorted(set(self.body) - set(names)):
            raise ValueError(f"unknown: {', '.join(unknown)}; there are: {', '.join(names)}")
        return self.body


def admin_application(machine: Machine) -> Starlette:
    """The ASGI application of the interface."""
    admin = _Admin(machine)
    plain: list[tuple[str, str, Callable[[], Any]]] = [
        ("GET", "", admin.overview),
        ("GET", "/openapi.json", lambda: machine.document.raw),
        ("POST", "/reset", admin.reset),
        ("GET", "/state", machine.database.counts),
        ("DELETE", "/requests", admin.clear_requests),
        ("GET", "/errors", lambda: machine.errors),
        ("GET", "/clock", admin.clock),
        ("GET", "/faults", machine.faults.report),
        ("DELETE", "/faults", admin.clear_faults),
        ("GET", "/limits", admin.limits),
        ("GET", "/workspaces", admin.workspaces),
    ]
    asking: list[tuple[str, str, Callable[[_Asked], Any]]] = [
        ("GET", "/state/{workspace}/{collection}", admin.documents),
        ("PUT", "/state/{workspace}/{collection}/{id:path}", admin.put_document),
        ("GET", "/requests", admin.requests),
        ("PUT", "/clock", admin.set_clock),
        ("POST", "/clock/advance", admin.advance_clock),
        ("POST", "/faults", admin.add_fault),
        ("PUT", "/limits", admin.set_limits),
        ("PUT", "/workspaces/{id}", admin.put_workspace),
        ("PATCH", "/workspaces/{id}/settings", admin.configure),
        ("DELETE", "/workspaces/{id}", admin.remove_workspace),
    ]
    routes = [Route(f"/_emulator{path}", _plain(act), methods=[method]) for method, path, act in plain]
    routes += [Route(f"/_emulator{path}", _asking(act), methods=[method]) for method, path, act in asking]
    return Starlette(routes=routes)


def _plain(act: Callable[[], Any]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(_request: Request) -> Response:
        return JSONResponse(act())

    return endpoint


def _asking(act: Callable[[_Asked], Any]) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        raw = await request.body()
        try:
            body = json.loads(raw) if raw.strip() else {}
            if not isinstance(body, dict):
                raise ValueError("the body is a JSON object")
            return JSONResponse(act(_Asked(request.path_params, dict(request.query_params), body)))
        except KeyError as error:
            return JSONResponse({"error": f"there is no {error.args[0]}"}, 404)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return endpoint


class _Admin:
    """One method per route; what it returns is sent as JSON."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    def overview(self) -> Any:
        machine = self._machine
        operations: dict[str, list[str]] = {"emulated": [], "not_emulated": []}
        for name in sorted(machine.document.operations):
            operations["not_emulated" if handler_of(name) is None else "emulated"].append(name)
        return {
            "now": machine.clock.now().isoformat(),
            "workspaces": list(machine.workspaces),
            "limits": machine.limits.mode,
            "operations": operations,
            "errors": len(machine.errors),
        }

    def reset(self) -> Any:
        self._machine.reset()
        return {"status": "reset"}

    def documents(self, asked: _Asked) -> Any:
        store = self._machine.database.store(asked.path["workspace"])
        return list(store.collection(asked.path["collection"]).all())

    def put_document(self, asked: _Asked) -> Any:
        store = self._machine.database.store(asked.path["workspace"])
        store.collection(asked.path["collection"]).put(asked.path["id"], asked.body)
        return asked.body

    def requests(self, asked: _Asked) -> Any:
        return self._machine.log.report(
            operation=asked.query.get("operation"),
            after=int(asked.query.get("after", "0")),
            bodies=asked.query.get("bodies") in ("1", "true"),
        )

    def clear_requests(self) -> Any:
        self._machine.log.clear()
        return []

    def clock(self) -> Any:
        clock = self._machine.clock
        return {"now": clock.now().isoformat(), "frozen": clock.frozen}

    def set_clock(self, asked: _Asked) -> Any:
        body = asked.only("now", "frozen")
        clock = self._machine.clock
        frozen, now = body.get("frozen"), body.get("now")
        if not isinstance(frozen, bool | None):
            raise ValueError("frozen is true or false")
        if not isinstance(now, str | None):
            raise ValueError("now is an ISO 8601 time with an offset")
        clock.set(clock.now() if now is None else datetime.fromisoformat(now), frozen=frozen)
        return self.clock()

    def advance_clock(self, asked: _Asked) -> Any:
        seconds = asked.only("seconds").get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise ValueError("seconds is a number")
        try:
            self._machine.clock.advance(seconds)
        except OverflowError as error:
            raise ValueError("no clock goes that far") from error
        return self.clock()

    def add_fault(self, asked: _Asked) -> Any:
        rule = FaultRule.from_document(asked.body)
        if rule.operation != "*" and rule.operation not in self._machine.document.operations:
            raise ValueError(f"there is no operation {rule.operation}")
        return {"id": self._machine.faults.add(rule)}

    def clear_faults(self) -> Any:
        self._machine.faults.clear()
        return []

    def limits(self) -> Any:
        limits = self._machine.limits
        return {"mode": limits.mode, "scale": limits.scale, "figures": limits.figures}

    def set_limits(self, asked: _Asked) -> Any:
        self._machine.limits.configure(**asked.only("mode", "scale", "figures"))
        return self.limits()

    def workspaces(self) -> Any:
        return [item.as_document() for item in self._machine.workspaces.values()]

    def put_workspace(self, asked: _Asked) -> Any:
        workspace = Workspace.from_document({**asked.only("keys", "settings"), "id": asked.path["id"]})
        self._machine.workspaces.put(workspace)
        return workspace.as_document()

    def configure(self, asked: _Asked) -> Any:
        return self._machine.workspaces.configure(asked.path["id"], asked.body).as_document()

    def remove_workspace(self, asked: _Asked) -> Any:
        if not self._machine.workspaces.remove(asked.path["id"]):
            raise KeyError(asked.path["id"])
        return {"status": "removed"}
