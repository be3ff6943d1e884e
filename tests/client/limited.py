"""Limited operations, and clients that call them on a clock of their own."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays.operation import Idempotency, Limit
from tests.client.harness import KEYS, WORKSPACE, Kind, Server, World, operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from moengage_api.overlays.operation import Operation

__all__ = [
    "LIMITED",
    "MINUTE",
    "OK",
    "REQUESTS",
    "USERS",
    "answer",
    "call",
    "per",
    "run",
    "settings",
    "waits_of",
]

OK = (200, {"status": "success"})
MINUTE = 60
"""Seconds after which units of a window of a minute are free again."""
REQUESTS = Limit(amount=2, seconds=60, unit="requests")
USERS = Limit(amount=10, seconds=60, unit="users", count="users")
LIMITED = operation(limits=(REQUESTS,), idempotency=Idempotency(kind="natural"))


def per(amount: int, seconds: int, **more: Any) -> Limit:
    return Limit(amount=amount, seconds=seconds, unit="requests", **more)


def answer(status: int = 200, **headers: Any) -> httpx.Response:
    named = {name.replace("_", "-"): str(value) for name, value in headers.items()}
    return httpx.Response(status, headers=named, content=b'{"status": "success"}')


def settings(server: Callable[[httpx.Request], httpx.Response], world: World, **more: Any) -> dict[str, Any]:
    defaults = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01", "runtime": world.runtime}
    return {**defaults, "transport": httpx.MockTransport(server), **more}


def run(kind: Kind, given: dict[str, Any], *scripts: Callable[[Any], Any]) -> list[Any]:
    """Run each script with one client of the kind; what it returns, or the error it ends with."""

    async def main() -> list[Any]:
        found = []
        async with AsyncMoEngage(**given) as moengage:
            for script in scripts:
                try:
                    found.append(await script(moengage))
                except Exception as error:
                    found.append(error)
        return found

    if kind == "async":
        return asyncio.run(main())
    found: list[Any] = []
    with MoEngage(**given) as moengage:
        for script in scripts:
            try:
                found.append(script(moengage))
            except Exception as error:
                found.append(error)
    return found


def call(
    target: Operation[Any] = LIMITED,
    body: Any = None,
    *,
    options: Any = None,
    parameters: dict[str, Any] | None = None,
    **changes: Any,
) -> Callable[[Any], Any]:
    """A script of one call, by a copy of the client if something changes."""
    arguments = {"parameters": parameters or {}, "body": body or {}, "fields": {}, "options": options}

    def script(moengage: Any) -> Any:
        client = moengage.with_options(**changes) if changes else moengage
        return client.call(target, **arguments)

    return script


def waits_of(kind: Kind, *scripts: Callable[[Any], Any], **more: Any) -> list[float]:
    """The waits of calls that all succeed."""
    world = World()
    found = run(kind, settings(Server(OK), world, **more), *scripts)
    assert [one for one in found if isinstance(one, Exception)] == []
    return world.slept
