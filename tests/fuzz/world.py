"""The emulator in one seeded state, and three ways to it: raw, and both clients with their wire recorded."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Settings, Workspace
from moengage_emulator.transport import AsyncTransport, SyncTransport
from tests.fuzz.document import RAW
from tests.fuzz.seeds import ATTRIBUTION_KEY, KEY, WORKSPACE, plant
from tests.fuzz.wire import Sent

__all__ = ["BASE_URL", "CLIENT", "Exchange", "World", "application", "recorded", "shared"]

BASE_URL = "http://emulator.invalid"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
# What the document allows and the vendor cuts or drops: the emulator takes it.
_BEYOND = ("array-edits", "attribute-count", "future-events", "mixed-lists", "name-length", "value-length")
CLIENT: dict[str, Any] = {"max_attempts": 1, "checks": dict.fromkeys(_BEYOND, "off")}
"""Options of a client that sends whatever the document allows, once."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request as it left a client, and what came back."""

    request: httpx.Request
    status: int
    headers: httpx.Headers
    content: bytes


class World:
    """One emulator, set back to the same state, ids and time by `reset`."""

    def __init__(self) -> None:
        keys = [ApiKey(kind, KEY) for kind in RAW["components"]["securitySchemes"]]
        # "refuse": else a faulty element of a bulk import is accepted, and an invalid case looks valid.
        settings = Settings(
            attribution_key=ATTRIBUTION_KEY,
            bulk_faults="refuse",
            versioning=True,
            audience_limit_enabled=True,
        )
        self.emulator = Emulator(
            workspaces=[Workspace(WORKSPACE, tuple(keys), settings)], clock=Clock(NOW, frozen=True)
        )
        with self.emulator.machine.database.transaction():
            plant(self.emulator.store())
        self._first = self.emulator.snapshot()
        self.exchanges: list[Exchange] = []
        self._raw = SyncTransport(self.emulator.asgi, self.emulator.clock)
        self.sync = self.emulator.client(transport=_Recorder(self._raw, self.exchanges), **CLIENT)
        self._loop = asyncio.Runner()
        recorder = recorded(self.emulator, self.exchanges)
        self.asynchronous = self.emulator.async_client(transport=recorder, **CLIENT)

    def reset(self) -> None:
        """Back to the first state. Hypothesis takes any difference between two replays for flakiness."""
        self.emulator.restore(self._first)
        self.exchanges.clear()

    def send(self, sent: Sent) -> httpx.Response:
        """Send a request as it stands."""
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in sent.headers.items()]
        request = httpx.Request(sent.method, sent.url, headers=headers, content=sent.body)
        response = self._raw.handle_request(request)
        response.read()
        return response

    def call(self, way: str, invoke: Callable[[Any], Any]) -> Any:
        """Run `invoke` with the client of `way` ("sync" or "async")."""
        self.exchanges.clear()
        if way == "sync":
            return invoke(self.sync)
        return self._loop.run(_awaited(invoke, self.asynchronous))

    def close(self) -> None:
        """Close clients, loop and emulator."""
        self.sync.close()
        self._loop.run(self.asynchronous.aclose())
        self._loop.close()
        self.emulator.close()


@cache
def shared() -> World:
    """The world of this session."""
    return World()


async def application(scope: Any, receive: Any, send: Any) -> None:
    """Its emulator, for requests that checks send themselves; tests are collected before there is one."""
    await shared().emulator.asgi(scope, receive, send)


def recorded(emulator: Emulator, exchanges: list[Exchange]) -> httpx.AsyncBaseTransport:
    """A way for an asynchronous client to the emulator that keeps what goes through it."""
    return _AsyncRecorder(AsyncTransport(emulator.asgi), exchanges)


async def _awaited(invoke: Callable[[Any], Any], client: Any) -> Any:
    return await invoke(client)


class _Recorder(httpx.BaseTransport):
    """Keeps what goes through it."""

    def __init__(self, inner: httpx.BaseTransport, exchanges: list[Exchange]) -> None:
        self._inner = inner
        self._exchanges = exchanges

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        response = self._inner.handle_request(request)
        assert isinstance(response.stream, httpx.SyncByteStream)
        content = b"".join(response.stream)
        self._exchanges.append(Exchange(request, response.status_code, response.headers, content))
        return response


class _AsyncRecorder(httpx.AsyncBaseTransport):
    """The same, awaiting."""

    def __init__(self, inner: httpx.AsyncBaseTransport, exchanges: list[Exchange]) -> None:
        self._inner = inner
        self._exchanges = exchanges

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        response = await self._inner.handle_async_request(request)
        assert isinstance(response.stream, httpx.AsyncByteStream)
        content = b"".join([part async for part in response.stream])
        self._exchanges.append(Exchange(request, response.status_code, response.headers, content))
        return response
