"""The ASGI application of the interface."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from .actions import Actions, Asked
from .interface import interface, page
from .routes import ROUTES, Described

if TYPE_CHECKING:
    from ..machine import Machine

__all__ = ["admin_application"]

_ROOT = "/_emulator"


def admin_application(machine: Machine) -> Starlette:
    """The interface of one emulator."""
    actions = Actions(machine)

    async def docs(_request: Request) -> Response:
        return HTMLResponse(page())

    async def document(_request: Request) -> Response:
        return JSONResponse(interface())

    routes = [
        Route(f"{_ROOT}/docs", docs, methods=["GET"]),
        Route(f"{_ROOT}/interface.json", document, methods=["GET"]),
    ]
    for described in ROUTES:
        path = described.path.replace("{id}", "{id:path}") if described.id_is_path else described.path
        routes.append(Route(_ROOT + path, _endpoint(actions, described), methods=[described.method]))
    return Starlette(routes=routes, exception_handlers={404: _nothing, 405: _nothing})


async def _nothing(request: Request, error: Exception) -> Response:
    message = f"there is no {request.method} {request.url.path}; GET {_ROOT}/docs lists what there is"
    status = error.status_code if isinstance(error, HTTPException) else 404
    return JSONResponse({"error": message}, status)


def _endpoint(actions: Actions, described: Described) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        raw = await request.body()
        try:
            body = json.loads(raw) if raw.strip() else {}
            if not isinstance(body, dict):
                raise ValueError("the body is a JSON object")
            asked = Asked(request.path_params, dict(request.query_params), body)
            return JSONResponse(described.act(actions, asked))
        except KeyError as error:
            return JSONResponse({"error": f"there is no {error.args[0]}"}, 404)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)

    return endpoint
