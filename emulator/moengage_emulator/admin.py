"""The emulator's own interface below `/_emulator/`: state, log, clock, faults, limits, workspaces.

Everything is JSON. A request that does not fit is a 400 `{"error": ...}`. There is no credential: the
emulator listens on the loopback interface unless it is told otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from .faults import FaultRule
from .machine import Machine
from .workspaces import Workspace

__all__ = ["admin_application"]

Endpoint = Callable[[Request], Awaitable[Response]]


def admin_application(machine: Machine) -> Starlette:
    """The ASGI application of the interface."""
    admin = _Admin(machine)
    routes: list[tuple[str, str, Endpoint]] = [
        ("GET", "", admin.overview),
        ("GET", "/openapi.json", admin.document),
        ("POST", "/reset", admin.reset),
        ("GET", "/state", admin.state),
        ("GET", "/state/{workspace}/{collection}", admin.documents),
        ("PUT", "/state/{workspace}/{collection}/{id:path}", admin.put_document),
        ("GET", "/requests", admin.requests),
        ("DELETE", "/requests", admin.clear_requests),
        ("GET", "/errors", admin.errors),
        ("GET", "/clock", admin.clock),
        ("PUT", "/clock", admin.set_clock),
        ("POST", "/clock/advance", admin.advance_clock),
        ("GET", "/faults", admin.faults),
        ("POST", "/faults", admin.add_fault),
        ("DELETE", "/faults", admin.clear_faults),
        ("GET", "/limits", admin.limits),
        ("PUT", "/limits", admin.set_limits),
        ("GET", "/workspaces", admin.workspaces),
        ("PUT", "/workspaces/{id}", admin.put_workspace),
        ("PATCH", "/workspaces/{id}/settings", admin.configure),
        ("DELETE", "/workspaces/{id}", admin.remove_workspace),
    ]
    return Starlette(
        routes=[Route(f"/_emulator{path}", endpoint, methods=[method]) for method, path, endpoint in routes],
        exception_handlers={ValueError: _bad_request, HTTPException: _http_error},
    )


async def _bad_request(request: Request, error: Exception) -> Response:
    return JSONResponse({"error": str(error)}, 400)


async def _http_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": error.detail}, error.status_code, error.headers)


async def _object(request: Request) -> dict[str, Any]:
    """The body as an object; an empty body is an empty object. Raises ValueError."""
    raw = await request.body()
    value = json.loads(raw) if raw.strip() else {}
    if not isinstance(value, dict):
        raise ValueError("the body is a JSON object")
    return value


def _only(body: dict[str, Any], *names: str) -> None:
    if unknown := sorted(set(body) - set(names)):
        raise ValueError(f"unknown: {', '.join(unknown)}; there are: {', '.join(names)}")


class _Admin:
    """One method per route."""

    def __init__(self, machine: Machine) -> None:
        self._machine = machine

    async def overview(self, request: Request) -> Response:
        machine = self._machine
        return JSONResponse(
            {
                "now": machine.clock.now().isoformat(),
                "workspaces": list(machine.workspaces),
                "limits": machine.limits.mode,
                "operations": sorted(machine.document.operations),
                "errors": len(machine.errors),
            }
        )

    async def document(self, request: Request) -> Response:
        return JSONResponse(self._machine.document.raw)

    async def reset(self, request: Request) -> Response:
        self._machine.reset()
        return JSONResponse({"status": "reset"})

    async def state(self, request: Request) -> Response:
        return JSONResponse(self._machine.database.counts())

    async def documents(self, request: Request) -> Response:
        store = self._machine.database.store(request.path_params["workspace"])
        return JSONResponse(list(store.collection(request.path_params["collection"]).all()))

    async def put_document(self, request: Request) -> Response:
        body = await _object(request)
        store = self._machine.database.store(request.path_params["workspace"])
        with self._machine.database.transaction():
            store.collection(request.path_params["collection"]).put(request.path_params["id"], body)
        return JSONResponse(body)

    async def requests(self, request: Request) -> Response:
        query = request.query_params
        found = self._machine.log.report(
            operation=query.get("operation"),
            after=int(query.get("after", "0")),
            bodies=query.get("bodies") in ("1", "true"),
        )
        return JSONResponse(found)

    async def clear_requests(self, request: Request) -> Response:
        self._machine.log.clear()
        return JSONResponse([])

    async def errors(self, request: Request) -> Response:
        return JSONResponse(self._machine.errors)

    async def clock(self, request: Request) -> Response:
        clock = self._machine.clock
        return JSONResponse({"now": clock.now().isoformat(), "frozen": clock.frozen})

    async def set_clock(self, request: Request) -> Response:
        body = await _object(request)
        _only(body, "now", "frozen")
        clock = self._machine.clock
        frozen = body.get("frozen")
        if frozen not in (True, False, None):
            raise ValueError("frozen is true or false")
        now = body.get("now")
        if now is not None and not isinstance(now, str):
            raise ValueError("now is an ISO 8601 time with an offset")
        clock.set(clock.now() if now is None else datetime.fromisoformat(now), frozen=frozen)
        return await self.clock(request)

    async def advance_clock(self, request: Request) -> Response:
        body = await _object(request)
        _only(body, "seconds")
        seconds = body.get("seconds")
        if isinstance(seconds, bool) or not isinstance(seconds, int | float):
            raise ValueError("seconds is a number")
        try:
            self._machine.clock.advance(seconds)
        except OverflowError as error:
            raise ValueError("no clock goes that far") from error
        return await self.clock(request)

    async def faults(self, request: Request) -> Response:
        return JSONResponse(self._machine.faults.report())

    async def add_fault(self, request: Request) -> Response:
        rule = FaultRule.from_document(await _object(request))
        if rule.operation != "*" and rule.operation not in self._machine.document.operations:
            raise ValueError(f"there is no operation {rule.operation}")
        return JSONResponse({"id": self._machine.faults.add(rule)}, 201)

    async def clear_faults(self, request: Request) -> Response:
        self._machine.faults.clear()
        return JSONResponse([])

    async def limits(self, request: Request) -> Response:
        limits = self._machine.limits
        return JSONResponse({"mode": limits.mode, "scale": limits.scale, "figures": limits.figures})

    async def set_limits(self, request: Request) -> Response:
        body = await _object(request)
        _only(body, "mode", "scale", "figures")
        self._machine.limits.configure(**body)
        return await self.limits(request)

    async def workspaces(self, request: Request) -> Response:
        return JSONResponse([item.as_document() for item in self._machine.workspaces.values()])

    async def put_workspace(self, request: Request) -> Response:
        body = await _object(request)
        _only(body, "keys", "settings")
        workspace = Workspace.from_document({**body, "id": request.path_params["id"]})
        self._machine.workspaces.put(workspace)
        return JSONResponse(workspace.as_document())

    async def configure(self, request: Request) -> Response:
        try:
            changed = self._machine.workspaces.configure(request.path_params["id"], await _object(request))
        except KeyError as error:
            raise HTTPException(404, f"there is no workspace {error.args[0]}") from error
        return JSONResponse(changed.as_document())

    async def remove_workspace(self, request: Request) -> Response:
        if not self._machine.workspaces.remove(request.path_params["id"]):
            raise HTTPException(404, f"there is no workspace {request.path_params['id']}")
        return JSONResponse({"status": "removed"})
